/** What accounts of any subject are made of: parts, amounts, kinds, ideas, aims and qualities. */
export const GENERAL_NOUNS = `
~component constituent ingredient
~component part element
~>part component portion section segment
~portion share proportion fraction
~fraction proportion portion
~proportion ratio percentage
~percentage share proportion percent
~>percentage percent proportion fraction
~>share percent portion proportion
~segment section portion
~quantity amount
~amount quantity
~degree extent level
~extent scope range
~duration length period
~era period epoch age
~epoch era
~>period era reign age
~decade ten_year
~centennial centenary
~method technique approach procedure
~technique procedure method
~procedure process
~feature characteristic trait
~characteristic trait quality
~>feature characteristic include
~ability capability capacity
~ability skill
~capable ability
~skill expertise ability
~able capable ability
~idea concept notion thought
~concept notion
~theory hypothesis
~theory theoretical theorist theorize
~theory concept idea
~hypothesis hypothesize hypothetical
~opinion view belief attitude
~view perspective viewpoint stance
~belief doctrine creed
~doctrine teaching
~purpose aim goal function
~goal aim purpose
~aim goal intend seek
~role function
~>role function part
~category class group type
~classify classification categorize class
~categorize category classify
~example instance exemplify
~>job profession occupation post position work career
~occupation profession trade
~>career profession
~post position office
~rank status position
~problem issue difficulty
~issue problem
~advantage benefit
~benefit advantage beneficial
~disadvantage drawback shortcoming
~drawback shortcoming downside
~outcome result
~consequence result outcome
~document text
~center hub
~headquarters based
~>headquartered based
~boundary border edge
~edge margin border
~substance material
~material substance
~device instrument apparatus tool
~instrument tool device
~apparatus equipment device
~goods merchandise commodity product
~commodity goods
~minimum least lowest
~minimal minimum least
~maximum highest
~ethnicity race
~ancestry descent lineage
~descent descend lineage
~>ancestor forefather forebear
~offspring progeny child descendant
~descendant offspring heir
~companion friend
~scholar academic researcher
~scholar scholarly
~pioneer innovator
~reputation fame renown
~achievement accomplishment success
~option alternative choice
~alternative option substitute
~practice practise
~tradition heritage
~framework structure
~tendency tend
~simplicity simple
~simplify simple
~primary principal chief
~principal chief foremost
~predominant dominant main
~dominant predominant
~prominent foremost
~early initial
~earliest oldest first
~oldest earliest eldest
~newest latest
~latest newest recent
~bigger larger
~largest biggest greatest
~greatest biggest
~smaller lesser
~smallest tiniest
~highest tallest
~tallest highest
~taller higher
~older elder
~eldest oldest
~faster quicker
~fastest quickest
~richest wealthiest
~beforehand in_advance
~afterwards subsequent later
~famous acclaimed
~excellent outstanding exceptional
~exceptional outstanding remarkable
~remarkable extraordinary notable
~unusual exceptional
~unique distinctive
~distinctive characteristic
~prevalent common
~widespread prevalent
~rare scarce
~abundant plentiful
~numerous many
~partial incomplete
~precise exact accurate
~approximate rough estimate
~approximately roughly estimate
~continuous uninterrupted constant
~permanent lasting enduring
~rigid stiff inflexible
~flexible adaptable
~strict rigorous stringent
~sturdy robust strong
~intelligent clever smart
~clever intelligent
~basic fundamental elementary
~fundamental basic essential
~complicated complex
~complex complicated intricate
~intricate complex elaborate
~elaborate ornate
~essential fundamental key
~effective efficient
~efficient effective
~effective efficacy
~useful helpful beneficial
~helpful useful
~>bad poor harmful adverse
~adverse harmful negative
~harmful damaging detrimental
~beneficial favorable helpful
~inferior worse
~superior better
~independent autonomous sovereign
~independence autonomy sovereignty
~mutual reciprocal
~distant remote
~remote isolated distant
~separate distinct
~influence impact
~consensus agreement
~hostility animosity
~scope breadth
~breadth width
~summary synopsis
~beginning origin
~origin root source
~root origin
~source origin
~foundation basis
~basis foundation
~emphasis focus
~focus concentrate emphasize
~concentrate focus
`;
