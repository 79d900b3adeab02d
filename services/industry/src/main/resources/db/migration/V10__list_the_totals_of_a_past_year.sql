-- Of all revisions: an earlier instant and the later pages of a list show others than those in force.
drop index published_budget_total_of_budget_year;
create index published_budget_total_of_budget_year on published_budget_total (budget_year, region_id, id);
