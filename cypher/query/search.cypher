// (:Entity): the nodes that hold what is searched for, the best first; see SearchHit.score for what the score says.
// Lucene finds them; its own score moves when it tidies its index, so that pages would lose or repeat hits.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_search', $inNames) YIELD node
  RETURN node, true AS isNamed
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_search', $anywhere) YIELD node
  RETURN node, false AS isNamed
}
WITH node AS n, max(isNamed) AS isNamed
WHERE $labels IS NULL OR any(label IN labels(n) WHERE label IN $labels)
WITH n, isNamed, coalesce(n.searchNames, []) AS names, coalesce(n.searchTexts, []) AS texts,
  coalesce(n.searchPinyin, []) AS readings
// A phrase of Lucene's may run from the end of one name into the next.
WHERE all(run IN $runs WHERE any(text IN names + texts WHERE text CONTAINS run))
WITH n, CASE WHEN $text IN names THEN [5.0] ELSE
  [name IN names WHERE all(word IN $patterns WHERE name =~ word) | [4, name, $text]]
  // The first reading of a name of Han alone is of the whole name: who spells it out means it.
  + [reading IN readings[..1] WHERE reading = $spelled AND names[0] =~ '\\p{IsHan}{1,12}' | 4.99]
  + [reading IN readings WHERE $spelled <> '' AND reading STARTS WITH $spelled | [3, reading, $spelled]]
  + [text IN texts WHERE all(word IN $patterns WHERE text =~ word) | [2, text, $text]]
  // One slip leaves the beginning or the end of a word as it was.
  + [name IN names WHERE isNamed AND all(word IN $words WHERE name CONTAINS left(word, (size(word) - 1) / 2)
      OR name CONTAINS right(word, (size(word) - 1) / 2)) | [1, name, $text]]
  + [text IN names + texts | [0, text, $text]] END AS ways
WITH n, reduce(best = 0.0, way IN [way IN ways |
    CASE WHEN way IS :: FLOAT THEN way
    ELSE way[0] + 0.99 * size(way[2]) / (size(way[2]) + abs(size(way[1]) - size(way[2]))) END] |
    CASE WHEN way > best THEN way ELSE best END) AS score
ORDER BY score DESC, n.id
WITH collect([score, n.id]) AS hits
RETURN size(hits) AS total,
  [hit IN hits WHERE $after IS NULL OR hit[0] < $after[0] OR (hit[0] = $after[0] AND hit[1] > $after[1])][..$limit] AS hits;
