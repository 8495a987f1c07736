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
thought|about of with on|optimistic pessimistic concerned worried sceptical skeptical confident angry upset happy enthusiastic critical
speech|of|critical supportive dismissive
`
