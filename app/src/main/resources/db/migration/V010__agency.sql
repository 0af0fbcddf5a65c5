-- Agencies, and the reference lists they are described by. Both lists hold what has been needed so far.
create table agency_type (
    code    text primary key,
    name_th text not null,
    name_en text not null
);

create table province (
    code    text primary key, -- ISO 3166-2:TH where the province is real
    name_th text not null,
    name_en text not null
);

create table agency (
    code          text primary key check (code ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
    name_th       text not null,
    name_en       text not null,
    type_code     text not null references agency_type,
    province_code text not null references province,
    fictional     boolean not null
);

create index agency_by_type on agency (type_code);
create index agency_by_province on agency (province_code);

insert into agency_type (code, name_th, name_en) values
    ('pao', 'องค์การบริหารส่วนจังหวัด', 'Provincial administrative organization'),
    ('town-municipality', 'เทศบาลเมือง', 'Town municipality');

insert into province (code, name_th, name_en) values
    ('TH-63', 'ตาก', 'Tak'),
    ('example', 'จังหวัดตัวอย่าง', 'Example Province');
