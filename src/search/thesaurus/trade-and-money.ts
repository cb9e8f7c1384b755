/** Firms, trade, money and markets beyond the day's news. */
export const TRADE_AND_MONEY = `
economics economy
economy gdp
commerce trade
commercial commerce business
~trade commerce barter
barter exchange
merchant trader
>goods cargo merchandise product
merchandise goods
factory mill
mill factory
>factory mill plant workshop
manufacture produce make
maker manufacturer producer
producer manufacturer
craftsman artisan
artisan craftsman
craft handicraft
company corporation firm enterprise
>company corporation firm manufacturer retailer brewery airline publisher
~enterprise venture business
entrepreneur businessman businessperson
businessman businesswoman entrepreneur
partnership joint_venture
*joint_venture venture partnership
~franchise franchisee
conglomerate corporation
brand trademark label
logo emblem
emblem logo symbol
symbol emblem
advertise advertisement marketing
>advertising advertisement commercial marketing
retailer shop
customer consumer client
consumer consumption
consume consumption
currency money
money monetary currency
monetary money
~coin coinage mint
coinage coin currency
mint coin
paper_money banknote
~banknote bill
banker bank
~deposit savings
~savings deposit
~credit loan
~debt owe liability
debtor borrower
borrower debtor
creditor lender
~wealth rich affluent
rich affluent prosperous
affluent wealthy prosperous
prosperous wealthy
prosperity wealth
poverty poor destitute
destitute poor
income earnings
earnings income
>income wage salary earnings revenue
wage earnings pay
~labor work workforce
>labor work worker
labor_force workforce
laborer worker
employment job
employ employment
~inequality disparity
disparity inequality gap
nonprofit charitable
charity charitable philanthropy
philanthropist benefactor
benefactor patron
~patron patronage sponsor
~sponsor fund
~endowment donation fund
~fund fundraise
budget expenditure
expenditure spending
~competition rival
subsidy subsidize
subsidize subsidy
tariff duty
economic_growth growth
*economic_growth economic growth
~depression slump recession
~recession depression
unemployed unemployment
unemployment unemployed
~rent lease
~lease rent
tenant lessee
~estate property
real_estate property
ownership own
purchase buy
~auction sale
bargain negotiate
~transaction deal
>accountant audit
inexpensive cheap
costly expensive
lucrative profitable
scarce rare
surplus excess
shortage scarce
stockpile reserve
reserve stockpile
>petroleum oil crude gasoline
~relocate move
~merge consolidate
~acquire takeover
rename rebrand
rebrand rename
`;
