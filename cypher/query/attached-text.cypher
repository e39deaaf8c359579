// (:AttachedText): texts that users attached, by the digest of their file
UNWIND $digests AS sha256
MATCH (t:AttachedText {sha256: sha256})
RETURN sha256, t.text AS text;
