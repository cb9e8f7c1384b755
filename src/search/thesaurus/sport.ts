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
`;
