/** What people type in a chat, and the words that reports have for it. */
export const CHAT = `
>feds federal agent
>doc doctor physician
document paper file
>vid video footage clip
>clip video footage
video footage recording
>legit genuine real authentic legitimate
genuine real authentic
lab laboratory
>meds medicine medication drug
>temp temperature
>heli helicopter
>copter helicopter
>intel intelligence
>recon reconnaissance
>evac evacuate
>exec ceo boss director manager
>cam camera cctv
dashcam dash_cam dashboard_camera
bodycam body_camera body_worn_camera
>gf girlfriend
>bf boyfriend
girlfriend partner
boyfriend partner
>bro brother
>sis sister
>bday birthday
>dude man guy
>lad boy man youth
>lass girl woman
>thug gang criminal attacker hooligan
>goon guard henchman
>baddie attacker suspect criminal gang
>bad_guy attacker suspect criminal gunman gang
>good_guy hero rescuer
>army_guy soldier officer troop
>rip die dead death tear
>mad angry furious outrage anger
>pissed angry furious anger outrage
>fed_up angry frustrated discontent tired
>freak_out panic alarm
>freaked scared alarm panic
>upset angry sad distress dismay anger
>gutted disappointed devastated
disappointed dismay
shock stun horrify appall
panic alarm terror
proud pride
nervous anxious uneasy tense
surprise astonish amaze unexpected
confuse bewilder puzzle
hate loathe despise resent
love adore
>blow_up explode explosion blast detonate destroy bomb
>nuke bomb destroy strike
>wreck destroy damage ruin
>smash destroy shatter break crash
>trash destroy ransack damage vandalize
ransack loot pillage plunder
vandalize deface
>ditch scrap drop cancel leave dump discard
>dump discard scrap abandon
>scrap cancel abandon abolish axe
>drop dismiss withdraw abandon scrap
>lift remove ease revoke
>boot expel oust dismiss eject
>boot_out expel oust eject
>chuck_out expel evict eject
>throw_in_jail jail imprison detain
>send_to_jail jail imprison sentence prison
>send_to_prison jail imprison sentence prison
>bail release bond
on_bail bail
>broke bankrupt insolvent bankruptcy
>go_broke bankrupt insolvent bankruptcy
>screw_up mistake error blunder fail bungle
>mess_up mistake error blunder fail bungle
botch bungle mishandle
>chicken_out back_down withdraw
>snitch informant
>rat_out inform betray
>spill_the_beans reveal disclose confess
>fess_up admit confess acknowledge
>lie mislead deceive false untrue
mislead deceive dupe
>trick deceive dupe mislead scam
>cheat fraud deceive rig
>rig fraud tamper irregularity falsify
falsify fabricate
>dodgy suspicious questionable fraudulent
>shady suspicious illicit
suspicious suspicion suspect
>grab seize take snatch
snatch grab seize
>snatch abduct kidnap steal
>swipe steal
>pinch steal
>stash hide cache
cache stash hoard
>hang_out gather visit
>chill calm
>chat talk speak discuss conversation
conversation talk
>row_back backtrack
>yell shout scream
shout yell scream chant
>whine complain
>moan complain
>gripe complaint grievance
>bash criticize attack
>rip_into criticize
>trash_talk insult criticize
insult offend mock
mock ridicule
boast brag
>gang_up join
>team_up join partner cooperate ally
>hook_up link connect
>bug fault glitch error flaw
flaw fault defect weakness
defect flaw fault
>buy_off bribe
>cash_in profit
>rake_in earn
>fork_over pay
>chip_in contribute donate
>splash_out spend
>dirt_poor poor poverty
>pricey expensive costly
>dirt_cheap cheap
>freebie free gift
>hurry rush urgent
rush hurry
>quick fast rapid
>asap urgent immediate
immediate instant
>big_deal important significant
>top_dog leader chief
>big_boss leader chief head
>higher_up official commander senior
>top_brass commander military_chief
>brass commander
>bigwig official leader
>vet veterinarian veteran
>bookie bookmaker
>newbie rookie newcomer
rookie newcomer
>no_show absent absence miss
>no_one nobody
>whodunnit culprit suspect
>baddest worst
>wild violent chaotic
>nuts insane crazy
crazy insane mad
>dumb stupid foolish
stupid foolish
>weirdo strange
>creepy strange frightening
frightening scary terrifying
>gross disgusting
>gruesome horrific grisly
horrific gruesome grisly terrible awful
terrible awful horrible dreadful appalling
>junkie addict
>booze alcohol drink
>ciggy cigarette
>weed marijuana cannabis
marijuana cannabis
>coke cocaine
>meth methamphetamine
>nan grandmother
>pup dog puppy
>doggo dog
dog puppy
>kitty cat kitten
cat kitten
>sarge sergeant
>gramps grandfather
>fam family
>posse gang
mastermind ringleader orchestrate
>break_the_law illegal
>jailbird prisoner inmate convict
>con convict fraud
>lifer prisoner
>do_time sentence jail prison
>behind_bars jail prison custody detain
>jail imprison custody detain
>off_the_hook acquit release
>let_off_the_hook acquit release
>walk_free acquit release
walk_free release
>get_out_of_jail release parole
>get_out_of_prison release parole
>give_the_boot dismiss sack
>get_the_boot dismiss sack
>get_the_sack dismiss sack
>lose_his_job dismiss sack fire resign
>lose_her_job dismiss sack fire resign
>lose_their_job dismiss sack lay_off layoff
>shown_the_door dismiss sack
>out_of_a_job unemployed jobless
>on_the_dole unemployed jobless
>payday wage salary
>perk benefit bonus
>knocked_up pregnant
>preggers pregnant
>have_a_baby birth pregnant born
>tie_the_knot marry wedding
>get_hitched marry wedding
>kick_the_bucket die
>drop_dead die collapse
>bite_the_dust die fail
>six_feet_under dead bury
>croak die
>bump_off kill murder
>whack kill murder
>finish_off kill defeat
>mow_down kill hit gun_down run_over
>plough_into crash ram hit
>pull_the_trigger shoot fire
>pull_the_plug cancel end stop
>call_it_quits quit resign retire end
>throw_in_the_towel quit resign concede
>bite_the_bullet accept
>turn_a_blind_eye ignore
ignore disregard overlook
>hit_the_streets protest
>on_the_cards likely expect
>on_the_table offer propose
>off_the_table reject
>out_of_the_woods recover stable
>up_in_the_air uncertain
>touch_and_go critical
>in_the_dark unaware blackout
>on_the_brink near verge
>fight_for_his_life critical
>fight_for_her_life critical
>at_deaths_door critical
`;
