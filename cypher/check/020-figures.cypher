// A figure measures one indicator.
MATCH (n:Entity&(Target|Observation))
WHERE COUNT { (n)-[:MEASURES]->(:Indicator) } <> 1
RETURN 'a figure needs one indicator' AS offence, n.id AS id;

// A figure holds in one region at most, and a target has one baseline at most.
MATCH (n:Entity&(Target|Observation))
WHERE COUNT { (n)-[:IN_REGION]->() } > 1
RETURN 'a figure has several regions' AS offence, n.id AS id;

MATCH (n:Target:Entity)
WHERE COUNT { (n)-[:HAS_BASELINE]->() } > 1
RETURN 'a target has several baselines' AS offence, n.id AS id;

// A baseline is of the same indicator and in the same unit.
MATCH (t:Target:Entity)-[r:HAS_BASELINE]->(o:Observation)
WHERE t.unit <> o.unit OR t.statistic <> o.statistic
  OR NOT EXISTS { (t)-[:MEASURES]->(:Indicator)<-[:MEASURES]-(o) }
RETURN 'a baseline of another kind' AS offence, r.id AS id;

// A target is set by somebody.
MATCH (t:Target:Entity)
WHERE NOT EXISTS { ()-[:SETS]->(t) }
RETURN 'a target that nobody sets' AS offence, t.id AS id;
