/**
 * Nouns, adjectives and phrases by which reports attribute without a verb. Written by the project from general knowledge of English.
 * `act | frames | words`: `c` a clause ("claim that"), `x` an infinitive ("offer to"), and prepositions whose object is the content.
 */
export const NOUN_LINES = `
speech|c|claim statement assertion allegation argument suggestion announcement admission acknowledgement acknowledgment declaration denial
speech|c|accusation charge complaint contention insistence remark comment notion message reminder report testimony revelation warning prediction
speech|c|assurance assertion confirmation news word rumour rumor prophecy speculation
speech|c x|promise pledge vow threat proposal demand request appeal plea recommendation call offer commitment agreement guarantee
speech|of for on about to|criticism condemnation praise denunciation endorsement description mockery rejection support opposition critique analysis account characterisation characterization response reaction reply objection reference tribute attack
speech|of for on about to against toward towards over|attack assault criticism dig jab swipe broadside onslaught complaint grievance outcry protest
speech|of for|endorsement backing support advocacy approval disapproval defence defense
speech|on about|comment remark statement talk speech rhetoric stance position view message debate discussion question tweet lecture warning speculation rumour rumor
speech|of|claim admission confirmation declaration announcement denial disclosure assertion contention allegation accusation acknowledgement acknowledgment suggestion warning assurance promise threat prediction portrayal depiction invocation dismissal mention talk
speech|to|reference response reaction tribute opposition objection commitment pledge allegiance vow promise
speech|with|agreement disagreement frustration dissatisfaction
thought|of for on about to against toward towards over with at in|anger outrage frustration anxiety worry concern dismay disdain contempt dislike disgust hatred admiration affection sympathy preference enthusiasm scepticism skepticism unease fear doubt suspicion faith trust confidence interest
thought|of|view opinion perception understanding assessment sense memory recognition expectation hope conviction
speech|for|call demand request appeal plea push
speech|of|accusation allegation
speech|about on|question complaint comment remark joke
thought|c|belief view opinion conviction fear hope worry concern doubt suspicion expectation assumption impression feeling conclusion idea sense
thought|c|realisation realization recognition understanding confidence prediction thought theory finding
thought|about of over|concern worry fear doubt belief confidence opinion view
will|x|plan intention desire wish hope bid decision refusal willingness readiness aim goal promise pledge vow ambition
will|for|plan desire hope wish
`

/** Adjectives with a clause or infinitive: "is confident that", "is ready to". */
export const ADJECTIVE_LINES = `
thought|c|sure certain confident hopeful optimistic pessimistic afraid aware convinced concerned worried sceptical skeptical doubtful
thought|c|glad happy pleased proud sorry sad angry upset surprised shocked disappointed fearful positive adamant mindful
speech|c|adamant clear insistent emphatic
will|x|eager willing ready keen anxious reluctant unwilling determined prepared desperate happy hesitant
thought|about of with on over at by|optimistic pessimistic concerned worried sceptical skeptical confident angry upset happy enthusiastic upbeat bitter furious unhappy nervous anxious excited alarmed dismayed outraged frustrated disappointed wary fearful hopeful
thought|of|tired wary weary mistrustful distrustful fearful afraid contemptuous
thought|for|hungry eager desperate grateful
thought|to|open opposed hostile sympathetic committed indifferent averse amenable receptive resigned favorable favourable
thought|c|unsure uncertain unconvinced unaware grateful thankful relieved thrilled furious amazed astonished alarmed insulted bullish curious unclear clear
speech|about in|vocal outspoken candid frank evasive upfront explicit
speech|on|mum silent vague explicit clear noncommittal
speech|of|critical supportive dismissive
`
