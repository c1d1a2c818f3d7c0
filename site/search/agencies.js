searchShard("agencies",[["agence-france-presse","Agence France-Presse"],["bloomberg","Bloomberg"],["reuters","Reuters"]])
