/**
 * Words by which English tells that somebody is for or against something. Written by the project from general knowledge (verbs of
 * judgement, desiderative and commissive verbs as grammars and FrameNet-like lists group them; none copied).
 *
 * Verbs, one class a line: `stance|modality|act|frames|verbs`. `act`: `speech` where using the word is itself an utterance ("rejected"),
 * `attitude` where somebody ascribes it ("supports"), `verdict` where it praises or blames and is a position only on a deed or a policy. Words that belong to a verb are joined by `_`. Frames say what names the topic:
 * `o` an object, `ing` a gerund, `to` an infinitive, `that` a clause; with `@` before it an addressee stands between.
 */
export const VERB_LINES = `
support|asserted|attitude|o ing|support back favour favor champion embrace stand_by stand_behind
support|asserted|speech|o ing|endorse advocate advocate_for hail herald welcome approve approve_of reaffirm
support|asserted|verdict|o ing|accept praise applaud laud commend cheer cheer_on defend tout like uphold
support|proposed|verdict|o|introduce sponsor co-sponsor cosponsor unveil outline
support|requested|verdict|o|want seek
support|asserted|speech|o|sign_up_to sign_on_to acquiesce_to accede_to agree_to consent_to subscribe_to come_out_for vote_for vote_in_favor_of vote_in_favour_of speak_out_for fight_for rally_behind get_behind line_up_behind campaign_for come_out_in_favour_of come_out_in_favor_of come_out_in_support_of throw_his_weight_behind throw_her_weight_behind throw_its_weight_behind throw_their_weight_behind throw_his_support_behind throw_her_support_behind throw_its_support_behind throw_their_support_behind speak_in_favour_of speak_in_favor_of lend_support_to voice_support_for
support|asserted|speech|to|agree vote
support|asserted|verdict|o ing|salute celebrate greenlight green-light ratify authorize authorise affirm extol trumpet stick_to stick_with stick_by justify bolster press_ahead_with push_ahead_with go_ahead_with move_ahead_with push_forward_with move_forward_with proceed_with give_the_green_light_to give_his_blessing_to give_her_blessing_to give_its_blessing_to give_their_blessing_to
support|asserted|verdict|o|bless second cosign co-sign co-author author spearhead
support|asserted|verdict|o ing|prefer
oppose|asserted|verdict|o|stop halt kill sink scrap abolish undo roll_back dismantle gut react_angrily_to
support|asserted|verdict|o|sign
oppose|asserted|verdict|o ing|fight_off fend_off beat_back
oppose|asserted|verdict|o ing|eviscerate shoot_down knock_back
oppose|asserted|speech|@to|forbid
support|asserted|speech|o|speak_up_for stand_up_for make_the_case_for make_a_case_for
oppose|asserted|verdict|o ing|abhor loathe detest protest contest challenge repudiate disavow excoriate berate chastise censure fault mock sneer_at scorn disparage belittle vilify upbraid thwart derail scuttle torpedo stymie obstruct stall filibuster repeal rescind revoke nix boycott shun defy flout invalidate void nullify quash annul deny_approval_to
oppose|asserted|verdict|o ing|take_issue_with take_exception_to find_fault_with take_aim_at take_a_swipe_at raise_concerns_about raise_concern_about raise_concerns_over raise_objections_to raise_questions_about express_concern_about express_concerns_about express_concern_over express_concerns_over voice_concern_about voice_concerns_about voice_concern_over sound_the_alarm_about sound_the_alarm_over sue_over grumble_about gripe_about moan_about recoil_at recoil_from chafe_at bridle_at rebel_against revolt_against push_back_on push_back_at back_out_of pull_out_of opt_out_of withdraw_from fire_back_at hit_back_at disapprove_of frown_on frown_upon
support|asserted|attitude|o ing|like_the_idea_of like_the_concept_of like_the_notion_of warm_to lean_towards
support|asserted|attitude|o|adopt
support|asserted|verdict|o ing|focus_on opt_for turn_to
support|asserted|attitude|o|echo
support|proposed|speech|o ing that|propose recommend
support|proposed|speech|ing|suggest
support|proposed|speech|o|put_forward float table
support|requested|speech|o|request demand urge ask_for
support|requested|speech|o ing|call_for push_for press_for plead_for appeal_for lobby_for argue_for beg_for clamour_for clamor_for rally_for agitate_for
support|requested|speech|that|demand urge propose recommend request ask
support|requested|speech|@to|call_for push_for press_for plead_for ask_for
support|requested|speech|@to|urge press call_on call_upon appeal_to exhort implore beseech encourage pressure lobby petition push
support|requested|speech|@to|plead_with
support|requested|speech|@to|ask beg advise counsel tell
support|requested|speech|@to|order instruct command prod nudge entreat plead_with lean_on invite challenge
support|warned|speech|@to|warn caution
oppose|ruled-out|speech|@to|forbid
support|requested|attitude|@to|want persuade convince
support|requested|speech|@for|press lobby
support|requested|speech|to|call
support|asserted|verdict|o|agree_with
oppose|asserted|verdict|o|disagree_with
requires|asserted|speech|o ing|insist_on insist_upon
requires|asserted|attitude|o|require
oppose|asserted|attitude|o ing|oppose resist
oppose|ruled-out|speech|o ing|rule_out foreclose
oppose|asserted|speech|o ing|reject dismiss rebuff spurn veto turn_down brush_aside brush_off wave_away wave_off strike_down push_back_against baulk_at balk_at object_to scoff_at
oppose|asserted|speech|o ing|denounce condemn deplore decry
oppose|asserted|attitude|to ing|see_no_reason see_no_need see_no_point have_no_intention have_no_plans
oppose|asserted|attitude|ing|have_no_intention_of have_no_interest_in have_no_plans_for
oppose|asserted|verdict|o ing|block criticise criticize slam blast lambast lambaste assail castigate rebuke ridicule lament bemoan rip bash deride trash savage pan lash_out_at hit_out_at rail_at bristle_at complain_about attack overturn dislike hate pillory skewer rip_into tear_into go_after
oppose|asserted|speech|o ing|speak_out_against come_out_against speak_against argue_against vote_against vote_down campaign_against protest_against rail_against lobby_against march_against demonstrate_against rally_against
oppose|asserted|verdict|o ing|fight_against fight
oppose|asserted|attitude|o ing|stand_against walk_away_from pull_back_from
oppose|warned|speech|o ing|warn_against advise_against counsel_against
oppose-hedged|warned|speech|o ing|caution_against urge_caution_against
oppose|warned|speech|@against|warn caution advise urge
oppose|ruled-out|speech|to|refuse decline
oppose-hedged|asserted|speech|o ing|play_down downplay pour_cold_water_on cast_doubt_on question distance_herself_from distance_himself_from distance_itself_from distance_themselves_from
`

/** Adjectives and phrases after a verb of being: `stance|words before the topic`. */
export const ADJECTIVE_LINES = `
support-if|open_to;ready_to;ready_for;willing_to;prepared_to;amenable_to
support|comfortable_with;happy_with;pleased_with;pleased_by;in_favour_of;in_favor_of;supportive_of;committed_to;keen_on;keen_to;eager_to;behind;all_for;enthusiastic_about;on_board_with;on_board_for;satisfied_with;delighted_with;delighted_by;delighted_at;thrilled_with;thrilled_by;heartened_by;encouraged_by;grateful_for;fine_with;okay_with;sympathetic_to;receptive_to;for;proud_of
oppose|opposed_to;against;unhappy_with;unhappy_about;unhappy_over;dissatisfied_with;angry_about;angry_over;angry_at;angered_by;furious_about;furious_over;furious_at;upset_about;upset_over;upset_by;upset_with;critical_of;hostile_to;unwilling_to;not_prepared_to;not_willing_to;not_open_to;dead_set_against;up_in_arms_over;up_in_arms_about;averse_to;resistant_to;disappointed_with;disappointed_by;disappointed_in;disappointed_at;frustrated_with;frustrated_by;frustrated_at;appalled_by;appalled_at;outraged_by;outraged_at;outraged_over;dismayed_by;dismayed_at;dismayed_over;horrified_by;horrified_at;incensed_by;incensed_at;incensed_over;troubled_by;disturbed_by;fed_up_with;sick_of;tired_of;disgusted_by;disgusted_with;disgusted_at;dismissive_of;scornful_of;contemptuous_of
oppose-hedged|reluctant_to;hesitant_to;not_ready_to;sceptical_of;skeptical_of;sceptical_about;skeptical_about;wary_of;cool_on;cool_to;cool_towards;lukewarm_on;lukewarm_about;cautious_about;unenthusiastic_about;lukewarm_to;doubtful_about;uneasy_with;uneasy_about;uncomfortable_with;suspicious_of;leery_of;ambivalent_about;on_the_fence_about
`

/** Verbs of being that carry these adjectives; all but the first line make them appearances. */
export const COPULAS =
  'be become became grow grew grown remain stay feel stand declare_himself declare_itself pronounce_himself'
export const SEEMING = 'appear seem look sound'

/**
 * Nouns with the word behind which their topic stands: `stance|modality|nouns`, and a third `|deed` where they are a position only on a deed or a
 * policy. Behind `_to` an infinitive tells what somebody means to do.
 */
export const NOUN_LINES = `
support|asserted|support_for support_of backing_for backing_of endorsement_of approval_of preference_for enthusiasm_for commitment_to openness_to willingness_to readiness_to acceptance_of embrace_of advocacy_of vote_for vote_in_favor_of vote_in_favour_of vote_in_support_of speech_in_support_of speech_in_favor_of speech_in_favour_of letter_in_support_of statement_in_support_of rally_in_support_of
support|asserted|praise_for sympathy_for desire_for advocacy_for defense_of defence_of fondness_for zeal_for fight_for crusade_for|deed
support|asserted|effort_to efforts_to bid_to attempt_to attempts_to drive_to decision_to vote_to desire_to move_to moves_to fight_to quest_to eagerness_to determination_to push_to|deed
support|proposed|proposal_for proposals_for
support|proposed|proposal_to proposals_to plan_to plans_to plan_for plans_for idea_for idea_to scheme_to|deed
support|requested|call_for calls_for demand_for demands_for appeal_for appeals_for plea_for pleas_for push_for request_for lobbying_for
support|requested|call_to calls_to demand_to demands_to campaign_to campaigns_to appeal_to petition_to|deed
oppose|asserted|campaign_against campaigns_against crusade_against fight_against battle_against speech_against speeches_against stance_against stand_against vote_against votes_against vote_in_opposition_to speech_in_opposition_to filibuster_of filibuster_against protest_against protests_against argument_against arguments_against lawsuit_against rally_against opposition_to objection_to objections_to resistance_to resistance_against rejection_of refusal_to disapproval_of aversion_to hostility_to condemnation_of denunciation_of distaste_for
oppose|asserted|criticism_of criticisms_of contempt_for disdain_for displeasure_with displeasure_at displeasure_over dissatisfaction_with disappointment_with disappointment_at disappointment_over frustration_with frustration_over frustration_at anger_over anger_at outrage_over outrage_at alarm_over alarm_at dislike_of disagreement_with unhappiness_with|deed
oppose-hedged|asserted|reservations_about doubts_about scepticism_about skepticism_about misgivings_about unease_about reluctance_to qualms_about
oppose|asserted|concern_about concerns_about concern_over concerns_over worries_about worries_over fears_about fears_over|deed
support|asserted|backing_to blessing_to endorsement_to assent_to consent_to approval_to|deed
support|requested|pressure_to pressure_for demand_that demands_that proposal_that recommendation_that
`

/** Verbs by which somebody gives such a noun: "voiced support for", "repeated its opposition to". */
export const GIVING_VERBS =
  'voice express declare announce reiterate repeat offer restate signal state register underline stress reaffirm have show pledge renew drum_up throw lead join wage mount launch deliver tweet post give make cast take share announce maintain air vent affirm confirm issue echo'

/** Things that are denied and not opposed: rejecting a claim says nothing on an issue. */
export const TOLD_NOUNS = `
claim claims concern concerns fear fears worry worries complaint complaints allegation allegations accusation accusations charge charges report reports rumour rumours rumor rumors suggestion suggestions
criticism criticisms critic critics question questions notion assertion speculation comparison story stories remark remarks comment comments
argument word words term label phrase description characterisation characterization
`

/** Nouns for what can be at issue: deeds, plans, rules and dealings, which praise and blame can take a side on. Lower case, singular and plural. */
export const POLICY_NOUNS = `
accord agreement deal treaty pact truce ceasefire cease-fire proposal plan idea initiative policy policies strategy strategies approach doctrine
bill law legislation act amendment resolution measure reform rule regulation ruling decision verdict order decree programme program scheme project
ban embargo sanction tariff tax subsidy subsidies quota cut budget bailout loan package spending investment funding aid
war invasion occupation annexation intervention strike airstrike bombing attack raid offensive blockade siege test launch deployment withdrawal pullout
expansion enlargement membership accession merger takeover sale purchase closure wall fence border crackdown detention deportation expulsion execution
election referendum vote boycott inquiry investigation trial talks negotiation dialogue summit visit mission process effort attempt bid push campaign
settlement construction pipeline export import arms weapon missile drone pledge promise offer concession demand request call step move action practice
use treatment handling stance position role response change shift loophole privatisation privatization nationalisation nationalization right rights
provision platform progress support opposition toll levy fee shutdown moratorium lawsuit suit injunction announcement ratification record
mandate restriction requirement increase extension repeal veto waiver exemption amnesty relief compensation immigration migration abortion fast-track autonomy independence secession statehood sovereignty delay giveaway pension
`

/** Nouns for a person's or a side's qualities: to doubt them takes no side on an issue. */
export const QUALITY_NOUNS =
  'commitment motive motives sincerity loyalty honesty integrity credibility judgment judgement intelligence competence fitness patriotism legitimacy credentials qualifications resolve seriousness faith ability record temperament veracity truthfulness identity manhood toughness'

/** What people say, which is judged as deeds are. Lower case, singular and plural. */
export const SAYING_NOUNS =
  'remark remarks comment comments statement statements rhetoric language speech ad ads advertisement tweet tweets post posts letter report reports claim claims accusation accusations attack attacks criticism answer answers question questions idea ideas notion suggestion refusal failure inaction silence intent'

/** Words by which something at issue is judged good, or bad; two words joined by `_`. */
export const GOOD_WORDS = `
breakthrough milestone triumph victory success necessary sensible reasonable trade-off step_forward good_idea great_idea good_deal great_deal good_thing
right_thing fair_deal welcome_step acceptable worthwhile justified overdue good_step important_step positive_step best_option best_way right_way right_decision right_step
good_move smart_move good_start great_step huge_step big_step positive_thing great_thing wonderful_thing good_news great_news natural_step big_win huge_win win-win
commendable constitutional common-sense commonsense laudable prudent
great_day historic_day good_day proud_day huge_victory good_policy sound_policy good_law good_bill right_one right_direction boon_to boon_for
`
export const BAD_WORDS = `
mistake disaster failure outrage betrayal disgrace catastrophe blunder folly sham farce travesty non-starter unacceptable disastrous irresponsible
unfair inappropriate unwise illegal unlawful unconstitutional discriminatory problematic misguided reckless flawed premature immoral unworkable counterproductive
counter-productive harmful wrong-headed unjustified absurd outrageous shameful poison_pill bad_deal bad_idea terrible_deal terrible_idea horrible_deal wrong
worse dangerous unnecessary hypocritical provocative
intolerable stupid useless horrific horrendous ridiculous laughable insane idiotic foolish ludicrous preposterous racist sexist bigoted offensive inhumane un-american
cruel unjust untenable unreasonable unsustainable draconian divisive disgraceful deplorable appalling terrible horrible awful abhorrent despicable repugnant
indefensible inexcusable reprehensible shortsighted short-sighted insulting disrespectful unhelpful meritless baseless improper toothless
overreach giveaway boondoggle fiasco debacle injustice insult assault affront abomination witch-hunt witch_hunt power_grab money_pit publicity_stunt political_stunt
bad_policy bad_law bad_bill bad_move bad_thing bad_precedent dangerous_precedent terrible_mistake terrible_thing wrong_decision wrong_approach wrong_direction wrong_way wrong_move
step_backward step_backwards step_back worst_deal serious_offense serious_offence waste ill-advised ill-conceived heartless callous anti-democratic undemocratic
unethical unfounded excessive onerous wrong_one wrong_thing bad_one slap_in attack_on assault_on threat_to blow_to affront_to invitation_to recipe_for
`

/** What breaks a rule or a right: verbs, with the words that belong to them. Base forms. */
export const BREAKING_VERBS =
  'violate breach contravene undermine discriminate_against run_counter_to go_against fly_in_the_face_of'

/** How a thing was received: verbs, and nouns of judging with their stance. */
export const RECEIVING_VERBS =
  'meet_with draw face spark prompt provoke encounter trigger attract win receive earn elicit generate come_under garner incur reap ignite stir'
export const RECEIVED_LINES = `
oppose|opposition criticism resistance condemnation outrage backlash objections protests protest outcry rebuke hostility disapproval anger scorn fire attack complaints rebukes criticisms ire wrath pushback fury denunciations
support|support praise approval applause backing endorsement acclaim plaudits cheers kudos accolades
`

/** What a measure is foretold to do to something: harm, or good. Base forms. */
export const HARMING_VERBS =
  'harm hurt undermine endanger damage destroy weaken jeopardise jeopardize cripple devastate worsen threaten destabilise destabilize ruin sabotage imperil'
export const SERVING_VERBS = 'benefit save protect strengthen improve safeguard secure'

/** What people will not do who evade a question: no side is taken by it. */
export const EVADING_VERBS =
  'say comment define elaborate answer speculate disclose confirm identify name discuss specify respond reply explain reveal detail describe predict speak talk apologise apologize tolerate weigh shy'

/** Nouns that only point back to something told before. */
export const POINTING_NOUNS = `
proposal plan idea promise offer initiative argument request demand move suggestion approach measure scheme bid step decision policy concept
pledge position stance draft call deal agreement bill motion project option possibility
`

/** Verbs that undo what their object names: not doing them is doing it. `to give up hopes of X` is against X. */
export const UNDOING_VERBS =
  'give_up abandon drop renounce halt stop end cease withdraw cut scrap cancel suspend reverse lift abolish ban forgo relinquish scale_back freeze oppose block prevent refuse reject delay'

/** Undoing nouns that stand between such a verb and its object: "give up hopes of". */
export const UNDONE_NOUNS =
  'hopes hope plans plan demands demand claim claims ambitions ambition dream dreams efforts insistence'

/** Verbs that say what somebody is, knows or can, and not what is to be done. */
export const STATE_VERBS = `
be seem appear look sound feel know think believe understand remember forget realise realize mean matter exist depend remain stay become
happen occur fail succeed win lose work last suffice hear see find wait hurt die survive live look_like belong want need like love hope expect
surprise suffer cost notice guess say tell
`

/** Ways by which a thing is said to be talked about, or not: `state|words`. */
export const STATE_LINES = `
under-discussion|under_discussion;on_the_table;on_the_agenda;up_for_discussion;up_for_negotiation;open_to_discussion;open_for_discussion;being_discussed;negotiable;under_consideration
not-under-discussion|off_the_table;off_the_agenda;out_of_the_question;non-negotiable;a_non-starter;not_an_option
`

/** Words that hedge a verdict. */
export const HEDGES =
  'all_but almost nearly appeared_to seemed_to appears_to seems_to tentatively largely mostly virtually effectively indicated signalled signaled hinted suggested partly cautiously privately'

/** Words behind a refusal that leave a door open. */
export const LOOPHOLES =
  'beyond_very_much for_now at_this_time at_this_stage at_the_moment yet right_now at_present currently so_far too_much much'

/** Verbs and nouns that tell of a reversal: `words`. */
export const REVERSALS = `
reverse_course;change_course;change_tack;change_his_mind;change_her_mind;change_its_mind;change_their_mind;change_their_minds;shift_his_position;
shift_her_position;shift_its_position;shift_their_position;change_his_position;change_her_position;change_its_position;change_their_position;
reverse_its_position;reverse_his_position;reverse_her_position;reverse_their_position;shift_his_stance;shift_its_stance;shift_her_stance;change_its_stance;
change_his_stance;soften_its_stance;soften_his_stance;soften_her_stance;soften_its_position;harden_its_stance;harden_its_position;
harden_his_stance;backtrack;make_a_u-turn;perform_a_u-turn;do_an_about-face;execute_a_u-turn;back_down;climb_down;drop_its_opposition;
drop_his_opposition;drop_her_opposition;drop_their_opposition;drop_its_objections;drop_his_objections;have_a_change_of_heart;backpedal
`

/** Hopes and fears: `stance|modality|words`; the topic is the clause or the noun behind. */
export const ATTITUDE_LINES = `
support|hoped|hope;hope_for;wish_for
oppose|possible|worry;fear;worried;concerned;afraid;fearful;alarmed;anxious;worry_about;worried_about;concerned_about;fearful_of;alarmed_by;alarmed_at;afraid_of
`

/** Help that somebody will give: verbs and nouns. */
export const HELPING_VERBS = 'help assist support back defend protect assure guarantee safeguard aid'
export const HELPING_NOUNS = 'help support assistance aid backing protection'

/** Forms of verbs of stance that are no noun, whatever a tagger says. */
export const UNMISTAKABLE_FORMS =
  'opposes condemns criticizes criticises denounces endorses rejects decries deplores welcomes advocates'
