// (:AttachedText): which of these files are attached
UNWIND $digests AS sha256
MATCH (t:AttachedText {sha256: sha256})
RETURN sha256;
