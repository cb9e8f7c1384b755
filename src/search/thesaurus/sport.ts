/** Games and who plays them. */
export const SPORT = `
win won champion
victory win triumph
winner champion
champion title
beat defeat
defeat beat lose loss
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
`;
