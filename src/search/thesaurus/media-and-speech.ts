/** Saying, writing and showing. */
export const MEDIA_AND_SPEECH = `
reporter journalist press medium correspondent
press reporter journalist medium
media press news_outlet
newspaper daily paper
agency organization
say tell state announce declare
announce announcement declare unveil reveal
claim assert allege maintain
deny denial reject refute
reject refuse turn_down rebuff decline
confirm verify acknowledge
admit acknowledge concede confess
describe call refer_to characterize
call describe label dub
name call title
criticize criticism slam blast condemn attack rebuke
condemn denounce condemnation
protest object complain condemn
protest demonstration rally march
protester demonstrator
praise hail applaud commend laud
promise pledge vow swear commit
vow pledge promise
urge call_for appeal press
demand call_for insist
call_for ask_for urge demand appeal_for
ask request urge
accuse blame allege
blame fault accuse
apologize apology sorry
phone call ring telephone
post tweet write
x twitter
platform social_medium post x twitter facebook
social_media post twitter x facebook instagram
film movie
movie film
actor star
actress actor star
singer musician artist
song single track
album record
concert show gig
show exhibition
museum gallery
painting artwork
artist painter
author writer
writer author
book novel
prize award
award prize
festival event
software program app
app application
hacker cyberattack hack
hack breach
data information
phone smartphone mobile
computer pc
internet online web
website site
user customer
customer client
brief briefing press_conference news_conference
press_conference news_conference briefing
plan proposal
propose suggest
suggest propose
suggestion notion idea
aware know
know aware
unaware unknown
believe think
doubt question
expect predict forecast
forecast predict
predict forecast
spokesperson press_officer
inform notify tell
notify alert inform
comment remark statement
criticize lash_out hit_out
>slam criticize condemn denounce
thank gratitude grateful
presser press_conference news_conference briefing
disclose reveal disclosure
reveal revelation disclose expose uncover
find_out discover learn uncover
>figure_out determine discover solve
discover discovery find uncover
fake_news misinformation disinformation
false untrue incorrect
wrong incorrect mistaken
true truth correct accurate
mistake error blunder
by_mistake by_accident accidental inadvertent in_error
on_purpose deliberate intentional knowingly
beg plead implore appeal
>ask_for request call_for seek demand
enlist sign_up join
>sign_up enlist join register enroll
complain complaint
argue argument
say_sorry apologize apology
assure assurance reassure guarantee
decide decision opt
conclude conclusion
intend intention
believe belief
suspect suspicion
speak speech
describe description
persuade convince persuasion
proof prove evidence
know knowledge
apply application applicant
photo photograph picture image pic
tv television
broadcaster tv_station television_station
noise loud sound
news_agency wire_service
*news_agency agency
*state_news_agency agency
broadcast televise air
>interview tell say talk question
headline front_page
editorial op_ed
pundit analyst
>leaked disclose reveal
scoop exclusive
rumor gossip
rumor speculation
>rumor false unconfirmed
>insist maintain assert claim
contradict dispute
>contradict deny dispute
>dismiss reject deny
>denied dismiss reject
>refuse decline reject deny
>agree accept approve consent
consent agree
>accept agree approve
respond reply
response reply
answer reply respond
swear curse
slur insult
vow swear
>promise vow assure guarantee
guarantee promise ensure
>announce say reveal unveil declare confirm
>unveil reveal launch present
>issue publish release
>explain clarify describe
hint suggest
>hint suggest signal imply
imply suggest
remind recall
remember recall
>remember recall commemorate
commemorate mark honor
>anniversary commemorate mark
honor tribute
slogan motto
nickname dub
rename retitle
quote cite
diary journal
memoir autobiography
biography memoir
sequel follow_up
premiere debut
lyric song
tune song melody
>sing song perform chant
>song hit tune ballad anthem hymn
anthem hymn
hymn song
>band musician group
gig concert show
director filmmaker
>movie film blockbuster
>show series episode program
character role
exhibit display
sculpture statue
masterpiece artwork painting
forgery fake
antique relic
artifact relic antiquity
manuscript document
poem verse
playwright dramatist
theater playhouse
photographer cameraman
snap photograph
snapshot photo
selfie photo
`;
