/**
 * Verbs by which reports attribute words, thoughts and wills. Written by the project from general knowledge of English
 * (reporting, cognition and volition verbs as grammars list them: Quirk et al. 1985, §14.28–35 and §16.30–59).
 * One class a line block: `act | frames | verbs`. Frames say what their content can be:
 * `q` a quotation, `c` a clause ("that …", "whether …"), `x` an infinitive or gerund, `o` an object, `s` an object with its predicate
 * ("call it a win", "describe it as"), `g` a gerund ("suggested closing it"), `a` takes an addressee before the content, and `for`, `on` … a prepositional phrase.
 */
export const VERB_LINES = `
speech|q c|say add note state remark comment observe respond reply answer retort quip joke recall recount conclude continue interject
speech|q c|write tweet post blog opine muse declare exclaim proclaim boast brag lament complain gripe grumble vent rail fume
speech|q c o|announce report reveal disclose divulge stress emphasise emphasize underscore underline reiterate repeat affirm reaffirm
speech|q c o|explain claim allege argue contend assert maintain insist suggest indicate imply insinuate hint signal mention admit concede
speech|q c o|acknowledge confess testify confirm deny predict forecast warn caution clarify elaborate point insist stipulate specify
speech|q c o x|pledge promise vow swear threaten propose recommend request demand agree
speech|q c a|tell inform remind assure reassure notify alert brief persuade convince advise
speech|q c x a|urge ask beg implore beseech exhort instruct order command press encourage beckon invite warn advise
speech|q|shout yell scream cry whisper murmur mutter chant chide chime counter tease crack deadpan implore thunder bellow quote
speech|q c|sum stress rejoin volunteer venture
speech|o|criticise criticize condemn denounce blast slam decry deride mock ridicule attack assail lambast lambaste bash rebuke rip blame
speech|o|praise laud applaud commend tout hail welcome congratulate thank endorse defend justify
speech|o|reject dismiss rebuff refute rebut dispute contradict question challenge discuss describe outline detail
speech|o s|call describe characterise characterize portray depict label brand dub liken compare paint denounce deride dismiss hail refer cite
speech|o of for|accuse blame
speech|for|call push lobby advocate argue plead appeal apologise apologize campaign press thank pray
speech|on|call urge comment elaborate expound touch weigh speculate insist
speech|about of|talk speak joke complain boast brag ask warn question comment tell rave write tweet sing lie testify preach
speech|to|refer point allude respond object admit confess plead react reply agree commit subscribe
speech|with|agree disagree concur side differ quarrel
speech|against|argue rail campaign protest speak warn advise preach inveigh lash
speech|at|scoff sneer lash jab hint swipe
speech|as|characterise characterize describe portray
speech|o|advocate voice express issue offer cite echo invoke bemoan decry lament tease repeat float
speech|o|second champion berate scold castigate chastise excoriate skewer lampoon disparage belittle insult lecture pan trash savage
speech|o|disavow disown renounce repudiate retract concede protest oppose salute extol eulogise eulogize glorify celebrate
speech|o|unveil publicise publicize reference highlight identify list name recommend demand explore debate float vet
thought|c|think believe know suppose assume presume imagine guess reckon suspect figure fear worry doubt realise realize understand
thought|c|feel find conclude decide determine rule consider judge deem hope expect anticipate foresee estimate calculate project agree
thought|c|regret remember forget recognise recognize accept see hear learn discover notice dream wonder
thought|t|hold
thought|c o|ponder contemplate foresee envision envisage reconsider overlook misjudge underestimate overestimate suspect
thought|about of over|worry think care fret wonder dream agonise agonize hear reflect obsess
thought|in on|believe trust reflect bet
thought|o s|consider view regard see deem perceive believe
thought|o|support back favour favor oppose resent fear doubt dislike admire appreciate respect trust distrust envy despise detest loathe tolerate prefer like
will|x o|want wish hope plan intend aim seek expect prefer refuse decline decide promise vow pledge threaten offer
will|x|choose mean long yearn aspire strive opt dare hesitate agree swear
will|x|prepare consider propose volunteer resolve hope agree
will|c o x a|urge demand require
will|for|hope wish
speech|o|note tweet post remark recite recount recall relate articulate echo spell preach proclaim declare trumpet disclose divulge
speech|o|embrace tout target snub spurn shun scorn decry chide taunt heckle boo jeer needle swipe bemoan rue
speech|o|downplay minimise minimize exaggerate overstate understate qualify soften withdraw retract renew restate sidestep dodge
speech|o|memorialise memorialize commemorate eulogise honour honor bless curse vilify demonise demonize smear malign slander mourn
speech|o s|cast frame pitch present nickname title term name identify recast dub style deem
speech|on|focus campaign run double press pronounce opine elaborate report brief lecture testify vote capitalise capitalize waffle
speech|for|vote stump ask beg vouch speak root cheer rally argue bargain lobby
speech|against|vote rule come turn push argue caution revolt
speech|about|boast complain fret inquire enquire query argue debate quip rant gush reminisce elaborate write comment whine grumble
speech|to|acquiesce consent accede concede swear aspire react appeal
speech|at|rage bristle balk laugh scoff lash grumble marvel
speech|with|disagree plead argue quarrel clash reason
speech|from|distance retreat backtrack dissociate disassociate recoil demur shy
speech|on|backtrack backpedal waver equivocate hedge
speech|x|call ask bid petition vote campaign demand move
speech|q c|speculate posit theorise theorize surmise bet wager muse hypothesise hypothesize pronounce
speech|q|yell exhort gush enthuse snap snarl growl groan sigh laugh smile rage warn rhyme sing
thought|o|recognise recognize remember understand grasp foresee dread welcome misunderstand overlook second-guess welcome crave mistrust disdain disapprove cherish value relish embrace rue covet
thought|o s|perceive interpret imagine envision envisage
thought|of|dream conceive approve disapprove despair tire
thought|on|focus count bet bank plan insist
thought|c|bet reason infer gather sense trust worry doubt fear calculate
will|x|look love bid seek like hate prefer yearn ache
will|for|look long yearn push wait
speech|g|suggest report propose recommend advocate admit deny mention discuss describe urge acknowledge recall
thought|g|consider contemplate favour favor oppose support regret remember
show|c|find prove note confirm reflect
show|c o|show demonstrate reveal suggest indicate confirm document illustrate detail chronicle
speech|q|read go
speech|o|address
`
