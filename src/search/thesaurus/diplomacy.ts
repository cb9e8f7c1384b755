/** How states deal with one another. */
export const DIPLOMACY = `
warn warning caution alert threaten
threat threaten menace
solidarity support stand_with back stand_firm stands_firmly
support back endorse backing
oppose opposition against resist
agree agreement deal
agreement deal pact accord treaty
deal contract agreement
negotiate negotiation talk bargain
negotiation talk
talk discussion speak discuss
discuss talk
meet meeting summit
host receive welcome
visit trip tour
stay_out keep_out avoid remain_neutral
neutral stay_out
clause article provision section
posture stance
stance position
counterpart opposite_number
diplomat ambassador envoy
envoy ambassador
embassy consulate
sanction embargo
veto block
`;
