/** Companies, money, work and what is made. */
export const ECONOMY = `
refund money_back
takeover deal
lose_job lay_off job_cut layoff
company firm business corporation
firm company
business company
ceo chief_executive boss head
chief_executive ceo
founder founded establish
founded establish set_up create
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
farmer agriculture
crop harvest
food meal
eat dine
hunger famine starvation
famine hunger starvation
water drinking_water
budget spending
>buck dollar
>quid pound
paycheck salary wage pay pay_packet
salary wage pay income paycheck
>salary earn income wage
>earn salary wage income
>cough_up pay shell_out fork_out spend payment
>shell_out pay spend
repay pay_back reimburse repayment
>pay_off repay settle
refund reimburse
owe debt
bankrupt bankruptcy insolvency go_bust go_out_of_business
>go_bust bankrupt bankruptcy insolvent insolvency collapse
shut_down shutdown close closure shut
>outfit company firm group
enterprise company business
produce production manufacture output
supply provide
supplier provider
shop store retailer
store shop outlet
supermarket grocery grocery_store
consumer shopper customer buyer
>boss manager chief head director ceo chairman owner
own owner ownership
>belong own owner
cofounder co_founder
shareholder stockholder investor
invest investor
buyout buy_out takeover acquisition
>snap_up buy acquire
>buyer buy purchase acquire
slump tumble slide dip
fall slump tumble slip plunge plummet
plummet plunge nosedive tumble
>tank plunge plummet slump crash tumble
hike increase raise
surge spike soar skyrocket jump leap
expensive costly pricey
cheap affordable inexpensive low_cost
*price fee fare
value worth valuation
>worth value price
price_tag price cost
cost_of_living living_costs
*interest_rate rate borrowing_cost
recession downturn slump
unemployment jobless unemployed out_of_work joblessness
>axe cut scrap job_cut
>take_on hire recruit
workforce staff employee worker
colleague coworker co_worker workmate
walk_out strike walkout stoppage
trade_union union labor_union
borrow loan
deficit shortfall
*subsidy grant handout
bailout bail_out rescue_package
shortage lack scarcity short_supply
>gas gasoline petrol
>petrol gas
gas_station petrol_station filling_station service_station station
natural_gas lng
*natural_gas gas
*oil_rig rig oil_platform drilling_platform
*miner mine
power_outage power_cut blackout outage power_failure
power_grid electricity_grid grid
farm ranch farmland
tourist holidaymaker vacationer
tourism tourist
vacation holiday
>hotel resort motel inn guesthouse hostel
reward bounty
>reward prize
>raise_money fundraise donate donation
finance financial
grow growth
tycoon magnate mogul
rich wealthy well_off
wealth fortune net_worth
poor poverty impoverished
ad advert advertisement commercial
>layoff lay_off job_cut redundancy dismiss
>lay_off layoff job_cut redundancy
redundant lay_off
recruit hire
vacancy job_opening
*job_opening job
intern trainee apprentice
*pay_rise pay wage increase raise
pay_raise pay_rise wage_increase
*minimum_wage wage
*pension_fund pension
>pay salary wage fee payment fund
>payment instalment fee
deposit down_payment
invoice bill
mortgage loan
lend loan
>loan credit lend
markup mark_up
discount reduction
>discount reduce cheap
on_sale discount
*for_sale sell sale
auction bid
>auction bid sell sale
>sell auction
divest sell_off
*stock_market market stock
stock_market stock_exchange bourse
*stock_price stock share price
*share_price share stock price
*oil_price oil crude price
>stock_crash plunge slump
>go_public ipo flotation list
ipo flotation
creditor lender
liquidate wind_up
restructure overhaul
cost_cutting cut_costs
*cut_costs cut cost saving
austerity spending_cut
*spending_cut spending cut
stimulus rescue_package
subsidy aid
aid_package bailout
*aid_package aid package
>fee charge
ticket fare
*entrance_fee ticket fee
gdp gross_domestic_product economy
boom growth
>boom growth surge
slowdown downturn slump
>decline slump slowdown drop
rebound recover bounce_back
bounce_back rebound recover
>gain rise increase
*all_time_high record highest
>record_high record highest
counterfeiter forger
>tax_evasion evade tax fraud
*tax_evasion tax evasion
tax_haven offshore
>embezzle steal
ponzi pyramid_scheme
*ponzi_scheme fraud ponzi
*pyramid_scheme fraud
whistleblower whistle_blower
>whistleblower informant source
monopoly antitrust
competitor rival
supplier vendor
vendor seller
wholesaler supplier
cargo freight shipment
shipment consignment cargo
*oil_field oil
pipeline pipe
refinery oil_plant
*power_plant plant power
power_plant power_station
*power_station power plant
nuclear_power_plant nuclear_plant
*nuclear_power_plant reactor nuclear plant
*nuclear_plant nuclear plant
assembly_line production_line
*production_line production
>farmland field crop
herd livestock
orchard grove
vineyard winery
>rebound rally
>receivership administration
>collapse bankrupt bankruptcy
*gas_field gas
>rise gain surge
`;
