/** Government, elections and laws. */
export const POLITICS = `
member membership
belong member part_of
join enter become_member
president head_of_state
prime_minister premier pm
premier prime_minister
pm prime_minister
>leader president prime_minister premier chancellor chief head boss king queen secretary chairman
chief head boss
chief administrator director head
foreign_minister top_diplomat foreign_secretary
defense_minister defense_secretary
defense_secretary pentagon_chief secretary_of_defense defense_minister
dept department
official authority
authority government official
government administration authority cabinet
administration government
parliament legislature lawmaker
lawmaker legislator mp congressman senator
congress lawmaker senate
law legislation act statute
bill legislation measure
principle rule
rule regulation
vote ballot election
election vote poll
voter electorate
poll survey
candidate contender nominee
win victory beat triumph
appoint name
replace replacement succeed
successor replace succeed
approve approval pass
ban prohibit outlaw bar forbid
prohibit ban forbid
allow permit let
permit allow
`;
