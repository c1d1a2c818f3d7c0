searchShard("people",[["karim-masimov","Karim Masimov"],["kassym-jomart-tokayev","Kassym-Jomart Tokayev"],["nursultan-nazarbayev","Nursultan Nazarbayev"],["vladimir-putin","Vladimir Putin"]])
