searchShard("places",[["almaty","Almaty"],["china","China"],["kazakhstan","Kazakhstan"],["moscow","Moscow"],["russia","Russia"],["united-states","United States"]])
