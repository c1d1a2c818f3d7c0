searchShard("organisations",[["collective-security-treaty-organization","Collective Security Treaty Organization"],["kremlin","Kremlin"],["nato","NATO"]])
