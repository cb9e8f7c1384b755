/** Companies, money, work and what is made. */
export const ECONOMY = `
broke bankrupt
bankrupt broke insolvent
refund money_back
takeover deal
lose_job lay_off job_cut layoff
company firm business corporation
firm company
business company
ceo chief_executive boss head
chief_executive ceo
founder found establish
found establish set_up create
create make build
build construct construction
construct construction build
buy purchase acquire acquisition
acquire acquisition purchase takeover
takeover acquisition merger
merge merger
sell sale
sale sell
price cost
cost price expense bill
cost worth
spend expenditure
money fund cash
fund finance
pay payment
wage salary pay
worker employee staff
employee worker staff
staff employee worker
employ hire
job work employment
layoff redundancy job_cut
lay_off cut_jobs fire sack dismiss
fire dismiss sack
sack dismiss
resign resignation step_down quit
step_down resign quit
union labor_union
strike walkout industrial_action
profit earnings
revenue sales turnover
loss deficit
debt loan
bank lender
stock share
share stock
market stock_exchange
tax levy tariff duty
tariff duty
trade commerce
export import
inflation price
economy economic
economic economy
oil petroleum crude
gas fuel
fuel gasoline petrol
power electricity
electricity power
power_cut blackout outage
blackout power_cut outage
nuclear atomic
reactor nuclear_plant
energy power
pollution contaminate
climate_change global_warming
factory plant
plant factory
mine mining
farmer agriculture
crop harvest
food meal
eat dine
hunger famine starvation
famine hunger starvation
water drinking_water
budget spending
`;
