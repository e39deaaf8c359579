// The state of the data: even at rest, odd while an import writes. No row: nothing was ever imported.
MATCH (d:Dataset)
RETURN d.epoch AS epoch;
