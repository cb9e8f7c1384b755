/** Games and who plays them. */
export const SPORT = `
win won champion
victory win triumph
winner champion
champion title
beat defeat
lose loss defeat
score goal point
referee ref
score result
goal score
game match
match game
tournament championship cup
cup trophy
trophy cup
medal gold
coach manager
manager coach boss
player footballer athlete
athlete runner
team club side squad
stadium arena venue
fan supporter
spectator attendance crowd
attendance crowd
record highest
goalkeeper goalie keeper
referee umpire
eliminate knock_out
>knock_out eliminate beat
*coach head_coach trainer
semifinal semi_final last_4
quarterfinal quarter_final last_8
*world_record record
*gold_medal gold medal
winner win
>winner champion victorious
red_card send_off
doping performance_enhancing banned_substance
>stadium arena ground
kick_off kickoff start begin
>beat thrash rout
play player
compete competition competitor contest
tie draw
>draw tie level stalemate
>win beat victory triumph prevail
prevail triumph
>beat defeat thrash trounce rout
thrash trounce rout
comeback turnaround
*own_goal goal
>goal strike header penalty
*penalty_shootout penalty
*win_on_penalties penalty shootout
spot_kick penalty
free_kick set_piece
>foul yellow_card
*yellow_card card
*red_card card dismiss
substitute replacement
>sub substitute
half_time halftime
*half_time half
extra_time overtime
injury_time stoppage_time
fixture match game
>match fixture game tie final
derby match
>game fixture match clash
decider final
>final title cup trophy
knockout_stage last_16
>qualify advance reach progress
eliminate crash_out
>knocked_out eliminate exit
exit elimination
relegate demote
*league_table table
>first_place champion win
runner_up second_place
*runner_up second
podium medal
*silver_medal silver medal
*bronze_medal bronze medal
*world_champion champion
*world_cup cup
*title_holder champion
unbeaten undefeated
losing_streak slump
*winning_streak streak run
*world_number_one rank
>ranked seed
personal_best record
*personal_best best
*break_the_record record
*set_a_record record
marathon race
circuit track
racetrack circuit
grand_prix race
bout fight
knockout ko
*heavyweight_title title
*grand_slam slam
>sign transfer join
*transfer_fee fee transfer
>suspended ban
ban suspension
>banned suspend suspension
doping steroid drugs
*drug_test test doping
*match_fixing fix
>cheating doping fraud
>injured hamstring knee ankle injury
sidelined injured
>miss sidelined absent
lineup line_up squad
roster squad
>team squad lineup roster
>fan supporter spectator hooligan crowd
hooligan ultras
jeer boo heckle
cheer applaud
>stadium arena venue terrace turnstile
>pitch field turf
turf pitch
turnstile gate
postponed rained_off
>called_off abandon postpone
`;
