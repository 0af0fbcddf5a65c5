-- Lists show the instruments of every result, computed ones too, without reading its explained tree.
alter table result
    add column iit numeric(5, 2), -- rounded; null where unknown
    add column eit numeric(5, 2),
    add column oit numeric(5, 2);

update result set
    iit = jsonb_path_query_first(explained::jsonb, '$.score.children[*] ? (@.code == "IIT").rounded ? (@ != null)')::numeric,
    eit = jsonb_path_query_first(explained::jsonb, '$.score.children[*] ? (@.code == "EIT").rounded ? (@ != null)')::numeric,
    oit = jsonb_path_query_first(explained::jsonb, '$.score.children[*] ? (@.code == "OIT").rounded ? (@ != null)')::numeric;

create or replace view public_result as select * from result where published_at is not null;
