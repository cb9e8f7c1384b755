/** Verbs with a particle and the one word for them; a > line heads those that mean several things. */
export const PHRASAL_VERBS = `
>back_out withdraw pull_out renege quit
>back_off retreat relent withdraw retract
>back_up support corroborate confirm reinforce restore
beat_back repel fend_off drive_back fight_off
repel fend_off repulse beat_back drive_back
>blow_down topple uproot
>blow_over topple overturn uproot
>board_up shutter close
>break_down collapse fail malfunction stall
>break_off suspend halt end
>break_through breach penetrate smash
>break_up split separate divorce dissolve disintegrate disperse
bring_about cause
>bring_back return restore reinstate repatriate
>bring_down topple demolish lower reduce
>bring_forward advance
>bring_home repatriate return
repatriate bring_home send_home fly_home
>bring_up raise mention
build_up buildup amass accumulate
>burst_into storm enter
>burn_down destroy burn raze gut
>call_on urge appeal
>call_up conscript mobilize draft
conscript draft call_up mobilize
>carry_out conduct perform implement undertake
>clear_out remove evict evacuate
>close_down shut close shutdown closure
cordon_off seal_off block_off close_off rope_off cordon
>close_off cordon_off seal_off block close
>come_across find discover encounter
>come_apart disintegrate collapse
>come_back return recover comeback
>come_from originate source hail
>come_out emerge publish reveal disclose
come_to_power take_power take_office
>come_under_fire attack criticize shell
>come_up_with propose devise invent develop
>cover_up conceal hide
>cut_back reduce reduction cut
>cut_down reduce chop
cut_off isolate disconnect
>cut_off isolate disconnect strand suspend block
>cut_short curtail shorten end
>deal_with handle address tackle cope manage deal
>die_down subside ease abate
subside abate die_down
>die_out extinct vanish
exhume dig_up unearth excavate
>dig_through search sift
>drag_on continue last prolong
>draw_up draft prepare devise plan
>drive_into ram crash hit slam_into plow_into
>drive_off flee leave
drive_out expel force_out push_out
>drop_off deliver decline fall
>drop_out withdraw quit pull_out
dry_up evaporate
>face_off confront clash
>fall_apart collapse crumble disintegrate fail
>fall_back retreat withdraw
>fall_over topple collapse
>fall_short fail miss
>fight_back resist retaliate
>fight_off repel fend_off resist
>find_out discover learn determine
flare_up erupt escalate resurgence
>gear_up prepare
>get_around bypass evade circumvent
bypass circumvent evade sidestep
>get_away_with escape unpunished
>get_hold_of obtain acquire
>get_into enter entry break_into
>get_off disembark acquit leave
>get_past bypass evade pass
>get_through pass survive endure
>get_together meet gather
>give_away donate reveal
give_out distribute hand_out
distribute hand_out give_out
>give_up surrender abandon quit relinquish
>go_back return resume
>go_down sink fall crash decrease
>go_into enter
>go_off explode detonate sound
>hand_back return
>hand_down sentence impose
hand_over surrender relinquish
>hand_over surrender deliver transfer relinquish extradite
>head_back return
hold_back restrain withhold
>hold_back restrain withhold refrain
hole_up hide barricade
>iron_out resolve settle
>keep_away avoid
>keep_going continue persist
>keep_out exclude bar avoid
>keep_up maintain continue
>kick_off start begin launch
>knock_down demolish hit topple
>knock_out disable disrupt unconscious eliminate
>knock_over topple overturn
>lead_up_to precede prior
>leave_behind abandon
leave_out omit exclude
>let_down disappoint betray fail
>let_off spare release acquit
>let_through allow permit admit
>let_up ease subside abate
>lie_about mislead deceive false
>lift_off launch liftoff
>live_through survive endure
lockdown lock_down confine
>look_at examine review consider inspect
>make_it_back return
>make_it_home return
>make_it_through survive pass
>make_off flee escape
>make_up fabricate invent comprise constitute account_for
account_for constitute comprise
comprise constitute consist_of
>make_up_for compensate offset
>mess_with interfere tamper
>mix_up confuse mistake
move_out vacate
>move_out leave vacate evacuate relocate
>nod_off asleep sleep
>open_up reopen open
>pack_up leave
>pay_for fund finance pay
>pass_on transmit relay spread
>patch_up repair resolve
phase_out abolish scrap
phase_in introduce
>pick_out identify choose
>pick_up collect rescue arrest
>pile_into crash ram collide
pin_down trap pin
downplay play_down minimize
>point_out note observe
>point_to indicate suggest
>pop_up appear emerge
prop_up support bolster
bolster strengthen reinforce shore_up
>pull_down demolish topple remove
>pull_off achieve accomplish
>pull_over stop
>pull_back withdraw retreat pullback
>push_ahead proceed continue
>push_back postpone delay resist repel
>push_for urge lobby demand call_for
>push_out oust expel drive_out
>push_through pass enact
>put_away jail imprison
>put_back return restore postpone
put_down quell suppress
quell suppress put_down crush
suppress quell crush
>put_forward propose submit
>put_together assemble compile
>put_up erect install build
>put_up_with tolerate endure
>ride_out survive
>rip_apart tear destroy
>rise_up revolt rebel uprising
revolt rebel rise_up
>roll_back reverse repeal
rollout roll_out
>roll_out introduce launch rollout deploy
root_out eliminate eradicate
rule_out exclude dismiss
>run_away flee escape
>run_into encounter collide hit
>run_low shortage dwindle
>rush_out flee
>scare_off deter
>sell_off divest sell
>sell_out sold
>send_back deport return
>send_out dispatch issue
>set_aside allocate earmark reserve
setback set_back
>set_off detonate depart trigger explode
>set_out depart outline
set_sail depart
>set_up establish founded create erect
>settle_on agree choose
>shoot_at fire shoot
shore_up strengthen reinforce
>shout_at yell heckle shout
>shut_off cut disconnect switch_off
>shut_out exclude bar
>side_with support back
>sign_off approve
>slip_away escape
>smash_up vandalize wreck
infiltrate sneak_in sneak_into slip_into
>sneak_in infiltrate enter
>sneak_out escape smuggle
>speak_out criticize condemn denounce
>speed_off flee
>split_up separate divorce split
>stand_down resign withdraw
>stand_for represent candidate
>start_up launch startup
>stay_behind remain
>stay_put remain
>step_aside resign
intervene step_in intervention
>step_in intervene intervention
>stir_up incite provoke
>stop_off stopover
>swallow_up engulf absorb
>sweep_away destroy wash_away
>wash_away destroy sweep_away collapse
sweep_through tear_through rip_through
>switch_off disable shut_off turn_off
turn_off switch_off shut_off disable deactivate
turn_on switch_on activate
dismantle take_apart
>take_back retake retract withdraw
>take_control seize capture takeover overrun
seize_power take_power grab_power seize_control
>take_down remove topple demolish
>take_off depart launch takeoff remove
take_refuge shelter take_shelter seek_refuge
take_cover shelter take_shelter
take_to_the_streets protest demonstrate march
>talk_about discuss talk
>talk_into persuade convince
>talk_out_of dissuade persuade
tear_apart rip_apart
>tell_off rebuke reprimand scold
>think_up devise
vomit throw_up
>tie_up bind gag tie
>tighten_up tighten strengthen
tip_off tip alert
>tip_off alert warn inform tip
>tow_away tow
>track_down find locate trace capture
trace track_down
>turn_around reverse
>turn_against defect betray oppose
turn_away refuse reject
>turn_back return retreat
*surrender turn_himself_in turn_herself_in turn_themselves_in give_himself_up give_herself_up give_themselves_up
>turn_into become convert transform
>turn_out attend turnout
>turn_over overturn hand_over
>use_up deplete exhaust
await wait_for
>wait_for wait
>wake_up awake rouse
>walk_away leave survive unhurt
>walk_off leave
>walk_out leave walkout strike
>ward_off repel deter
>wash_up ashore
>water_down dilute weaken
win_over persuade
>wind_down end
>wipe_out destroy kill eradicate eliminate annihilate
>work_on develop work
>work_out resolve succeed
`;
