searchShard("0/contents",{"bounds":"","dated":1,"days":"07wWA"})
