// (:Dataset)
MATCH (d:Dataset)
RETURN d.epoch AS epoch, d.importedAt AS importedAt;
