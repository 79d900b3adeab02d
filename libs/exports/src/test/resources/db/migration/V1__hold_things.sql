-- Five stretches of them and a half.
create table thing (
    id        integer primary key,
    name      text    not null,
    amount    numeric,
    total_krw bigint,
    dimension text,
    part_id   text,
    tags      text[]  not null,
    held_on   date
);
select begin_change('test');
insert into thing
select i, '사업 ' || i, i + 0.10, 100000000 * i::bigint, case when i % 2 = 0 then 'GROUP' end, 'p' || i, array['가', 'b,c'], date '2023-01-01' + i % 365
from generate_series(1, 5500) as i;
update thing set name = '=1+1', amount = 123456789012345678.120, tags = '{}', held_on = null where id = 1;
update thing set name = E'두 줄\n"따옴표", 쉼표', amount = -0.00000010, total_krw = null where id = 2;
update thing set name = '', amount = null, total_krw = 0 where id = 3;
