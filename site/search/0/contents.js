searchShard("0/contents",{"bounds":" ruh","dated":1,"days":"07wWA"})
