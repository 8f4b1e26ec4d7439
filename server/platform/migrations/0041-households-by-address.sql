-- The households of a whole county in the order of their addresses: the index of 0020 has the village first.
create index household_of_county_by_address on service.household (county, address, id) include (place_code);
