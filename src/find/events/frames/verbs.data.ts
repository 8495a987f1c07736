/**
 * Verbs that tell an event of themselves, one frame a line: lemma[_particle] | condition | CAMEO code | where the other side stands.
 * condition: parts joined by a space; `obj:class` or `prep:class` asks for a noun of a class there (see nouns.data.ts; several
 * joined by `/`; `*` for any noun), `-obj` for none. An empty condition always holds. Of several frames of a verb the one
 * with the most parts wins, then the earlier. The other side: places tried in order; `obj`, `iobj`, `subj2` (the other half of a
 * plural subject), or a preposition. Left out: `obj`, then any preposition.
 */
export const VERB_FRAME_LINES = `
meet        |                      | 040  | obj;with;subj2
meet        | obj:demand/request   | 083  | obj;of
meet        | prep:*               | 040  | obj;with;subj2
confer      |                      | 040  | with;subj2
consult     |                      | 040  | obj;with;subj2
negotiate   |                      | 046  | with;subj2
negotiate   | obj:agreement/ceasefire | 046 | with;subj2;between
talk        | with:*               | 040  | with;to
speak       | with:*               | 040  | with
discuss     | with:*               | 040  | with
discuss     |                      | 040  | with;subj2
phone       |                      | 041  | obj
call        | obj:WHO on:*         | 041  | obj
call        | obj:WHO to:*         | 041  | obj
telephone   |                      | 041  | obj
visit       |                      | 042  | obj
travel      | to:*                 | 042  | to
fly         | to:* subj:WHO        | 042  | to
fly         | obj:humaid           | 073  | into;to
join        | for:talks/meeting    | 040  | obj;for
attend      | obj:meeting          | 040  | with;of;in;at
arrive      | in:*                 | 042  | in;at
arrive      | in:* subj:peacekeepers | 074 | in;at
deploy      | -obj                 | 154  | in;to;along
return      | to:*  for:talks/meeting | 046 | with;to
receive     | obj:leader/delegation | 043 | obj
host        |                      | 043  | obj
host        | obj:meeting/talks    | 043  | obj;between;with;of
welcome     |                      | 051  | obj
greet       |                      | 043  | obj
mediate     |                      | 045  | between;obj;in
broker      |                      | 045  | between;obj
praise      |                      | 051  | obj
commend     |                      | 051  | obj
applaud     |                      | 051  | obj
hail        | from:*               | -    |
hail        |                      | 051  | obj
laud        |                      | 051  | obj
support     |                      | 051  | obj
back        |                      | 051  | obj
endorse     |                      | 051  | obj
congratulate |                     | 051  | obj
thank       |                      | 051  | obj
salute      |                      | 051  | obj
honor       |                      | 051  | obj
honour      |                      | 051  | obj
respect     |                      | 051  | obj
award       |                      | 051  | obj;iobj;to
award       | obj:money            | 070  | iobj;to
award       | obj:reparation       | 070  | iobj;to
defend      |                      | 052  | obj
justify     |                      | 052  | obj
rally       | behind:*             | 053  | behind
recognize   |                      | 054  | obj
recognise   |                      | 054  | obj
apologize   |                      | 055  | to;for
apologise   |                      | 055  | to;for
forgive     |                      | 056  | obj
pardon      |                      | 0841 | obj
sign        | obj:agreement        | 057  | with;subj2;obj
sign        | obj:resolution       | -    | 
ratify      |                      | 057  | with;obj
adopt       | obj:agreement/resolution | 057 | obj;on
establish   | obj:ties             | 054  | with;subj2
normalize   | obj:ties             | 050  | with;subj2
normalise   | obj:ties             | 050  | with;subj2
restore     | obj:ties             | 050  | with;subj2
resume      | obj:ties             | 050  | with;subj2
improve     | obj:ties             | 050  | with;subj2
strengthen  | obj:ties             | 050  | with;subj2
upgrade     | obj:ties             | 050  | with;subj2
cooperate   |                      | 060  | with;subj2
collaborate |                      | 060  | with;subj2
trade       | with:*               | 061  | with
import      |                      | 061  | from
export      |                      | 061  | to
invest      | in:*                 | 061  | in
train       | obj:troops/casualty  | 062  | obj
share       | obj:intelligence     | 064  | with
exchange    | obj:intelligence     | 064  | with;subj2
exchange    | obj:prisoners        | 0841 | with;subj2
extradite   |                      | 063  | to
patrol      | with:*               | 062  | with
provide     | obj:aid/money        | 070  | to;for;with;iobj;in
provide     | obj:humaid           | 073  | to;for;with;iobj;in
provide     | obj:milaid           | 072  | to;for;with;iobj
provide     | with:aid/money/humaid/milaid | 070 | obj
provide     | obj:backing          | 070  | to;for;iobj;in
provide     | obj:access/intelligence | 064 | to;iobj
give        | obj:money/aid        | 070  | to;iobj;in;for
give        | obj:humaid           | 073  | to;iobj;in;for
give        | obj:milaid           | 072  | to;iobj
give        | obj:access           | 080  | iobj;to
give        | obj:ultimatum        | 139  | iobj;to
give        | obj:asylum           | 075  | iobj;to
give        | obj:troops           | 074  | iobj;to
lend        |                      | 071  | to;iobj
loan        |                      | 071  | to;iobj
donate      |                      | 070  | to;iobj;obj
contribute  | to:*                 | 070  | to;in
contribute  | obj:troops           | 074  | to;in
send        | obj:humaid           | 073  | to;iobj;in
send        | obj:aid/money        | 070  | to;iobj;in
send        | obj:milaid           | 072  | to;iobj;in
send        | obj:peacekeepers     | 074  | to;in
send        | obj:troops           | 154  | to;into;in;against
send        | obj:troops to:peacekeepers | 074 | to;in
send        | obj:inspectors       | 090  | to;in
send        | obj:diplomats        | 042  | to
dispatch    | obj:humaid           | 073  | to;iobj;in
dispatch    | obj:aid/money        | 070  | to;iobj;in
dispatch    | obj:milaid           | 072  | to;iobj;in
dispatch    | obj:peacekeepers     | 074  | to;in
dispatch    | obj:troops           | 154  | to;into;in;against
dispatch    | obj:inspectors       | 090  | to;in
dispatch    | obj:diplomats        | 042  | to
supply      |                      | 070  | to;with;obj;iobj
supply      | obj:milaid           | 072  | to;iobj
deliver     | obj:humaid           | 073  | to;in
deliver     | obj:aid/money        | 070  | to;in
deliver     | obj:milaid           | 072  | to
arm         |                      | 072  | obj
fund        |                      | 071  | obj;in
finance     |                      | 071  | obj;in
raise       | obj:money            | 070  | for
assist      |                      | 070  | obj;in
aid         |                      | 070  | obj
help        | obj:WHO              | 070  | obj
rebuild     |                      | 070  | obj
feed        |                      | 073  | obj
shelter     |                      | 073  | obj
spend       | obj:money            | 070  | on;in
deploy      | obj:peacekeepers     | 074  | in;to;along
deploy      | prep:peacekeepers    | 074  | in;to;along
deploy      |                      | 154  | in;to;against;along
accept      | obj:asylum           | 075  | from;obj
admit       | obj:asylum           | 075  | from;obj
resettle    |                      | 075  | obj;from
protect     |                      | 074  | obj
grant       | obj:asylum           | 075  | to;iobj
grant       | obj:money/aid        | 070  | to;iobj
grant       | obj:access           | 080  | to;iobj
grant       | obj:request          | 080  | of;obj;to
grant       | obj:release          | 0841 | to;iobj
hand_over   | obj:prisoners/property | 084 | to
hand_over   | obj:aid/humaid/money | 070  | to
hand_over   |                      | 084  | to
release     | obj:prisoners/casualty/citizens | 0841 | obj;to;from
release     |                      | 0841 | obj;to
free        |                      | 0841 | obj;from;to
let         | obj:prisoners        | 0841 | obj
repatriate  |                      | 0841 | obj;to
return      | obj:property/prisoners/casualty/milaid/home | 084 | to;obj
bail        |                      | 0841 | obj
open        | obj:blockade         | 0863 | to;for;obj
reopen      | obj:blockade         | 0863 | to;for;with;obj
allow       | obj:access/inspectors/aidworkers | 086 | obj;to;into
allow       |                      | 080  | obj;to;into
permit      |                      | 080  | obj;to;into
let         |                      | 080  | obj
admit       | obj:inspectors       | 0862 | obj;from
accede      | to:*                 | 083  | to;of
concede     |                      | 080  | to;obj
yield       |                      | 080  | to
comply      | with:*               | 080  | with
bow         | to:*                 | 080  | to
give_in     |                      | 080  | to
back_down   |                      | 080  | to;on;from
back_off    |                      | 080  | from
relent      |                      | 080  | to;on
accept      | obj:demand           | 083  | of;from;obj
accept      | obj:peaceplan        | 037  | of;with;from;obj
accept      | obj:request          | 03   | of;from;obj
resign      |                      | 0831 | from;as;!
step_down   |                      | 0831 | from;as;!
surrender   |                      | 0874 | to;in
withdraw    | obj:peacekeepers     | 1661 | from;obj
withdraw    | obj:troops           | 0874 | from;obj
withdraw    | obj:diplomats        | 161  | from;to;obj
withdraw    | obj:inspectors/aidworkers | 166 | from;obj
withdraw    | from:agreement       | 160  | from;with
withdraw    | from:talks/meeting   | 164  | from;with
withdraw    | -obj                 | 0874 | from
withdraw    | obj:aid/money        | 162  | from;to;obj
pull_out    |                      | 0874 | of;from;obj
pull_out    | of:agreement/talks   | 160  | of
pull_back   |                      | 0874 | from;obj
pull        | obj:troops           | 0874 | from;out;of
retreat     |                      | 0874 | from
leave       | subj:troops          | 0874 | obj
evacuate    | obj:troops           | 0874 | from
disarm      |                      | 0873 | obj;in
demobilize  |                      | 0873 | obj;in
demobilise  |                      | 0873 | obj;in
lay_down    | obj:milaid           | 0873 | in;to
dismantle   | obj:milaid/troops    | 0873 | in
destroy     | obj:milaid           | 1712 | of;in;obj
investigate |                      | 090  | obj;of;by
probe       |                      | 090  | obj
examine     |                      | 090  | obj
inspect     |                      | 090  | obj
interrogate |                      | 090  | obj
monitor     |                      | 090  | obj
demand      |                      | 100  | from;obj;of
insist      |                      | 100  | on
summon      | obj:diplomats        | 110  | obj
summon      |                      | 100  | obj
recall      | obj:diplomats        | 161  | from;to
pressure    |                      | 100  | obj
urge        |                      | 020  | obj
appeal      |                      | 020  | to;for
request     |                      | 020  | from;of
invite      |                      | 022  | obj
call        | for:sanctions        | 1312 | against;on
call        | on:WHO               | 020  | on
call_on     |                      | 020  | obj
seek        | obj:asylum           | 103  | in;from
criticize   |                      | 111  | obj
criticise   |                      | 111  | obj
condemn     |                      | 111  | obj
denounce    |                      | 111  | obj
slam        |                      | 111  | obj
blast       |                      | 111  | obj
decry       |                      | 111  | obj
deplore     |                      | 111  | obj
lambaste    |                      | 111  | obj
castigate   |                      | 111  | obj
chide       |                      | 111  | obj
rebuke      |                      | 111  | obj
reprimand   |                      | 111  | obj
censure     |                      | 111  | obj
scold       |                      | 111  | obj
deride      |                      | 111  | obj
insult      |                      | 111  | obj
mock        |                      | 111  | obj
lash_out    |                      | 111  | at;against
hit_out     |                      | 111  | at
attack      | by:*                 | 190  | obj
blame       |                      | 112  | obj;on
accuse      |                      | 112  | obj
allege      |                      | 112  | against
fault       |                      | 111  | obj
disapprove  |                      | 110  | of
object      | to:*                 | 110  | to
complain    |                      | 110  | about;over;of;against;to
protest     | to:*                 | 110  | to
dispute     |                      | 110  | obj
question    |                      | 110  | obj
challenge   |                      | 110  | obj
regret      |                      | 110  | obj
doubt       |                      | 110  | obj
sue         |                      | 115  | obj
indict      |                      | 115  | obj
prosecute   |                      | 115  | obj
charge      | with:*               | 115  | obj
convict     |                      | 116  | obj
find        | xcomp:guilty         | 116  | obj
find        | obj:guilty           | 116  | obj
sentence    |                      | 116  | obj
fine        |                      | 116  | obj
impeach     |                      | 115  | obj
reject      |                      | 120  | obj;from;of;by;to
rebuff      |                      | 120  | obj;from;of
refuse      |                      | 120  | obj;from;to;iobj
refuse      | obj:access           | 1245 | to;iobj;from
deny        | obj:access/asylum    | 1245 | to;iobj
deny        | obj:request          | 120  | from;of;to;iobj
decline     | obj:request/meeting/talks | 120 | from;of;with
snub        |                      | 125  | obj
shun        |                      | 125  | obj
defy        |                      | 128  | obj
flout       |                      | 128  | obj
veto        |                      | 129  | obj;of;on
ban         |                      | 172  | obj;from;in
ban         | obj:party            | 1722 | obj;from
outlaw      |                      | 172  | obj;in
rule_out    |                      | 120  | obj;with
turn_down   |                      | 120  | obj;from;of
overrule    |                      | 120  | obj
oppose      |                      | 120  | obj
threaten    |                      | 130  | obj;with;against
warn        |                      | 130  | obj;against
intimidate  |                      | 130  | obj
protest     |                      | 141  | against;obj;at;over
demonstrate | -obj                 | 141  | against;at;over;in
march       |                      | 141  | against;in;to
rally       |                      | 141  | against;in;for
go          | on:strike            | 143  | at;against
picket      |                      | 141  | obj
riot        |                      | 145  | against;in
boycott     |                      | 143  | obj
strike      | -obj                 | 143  | against;at
stop        | obj:work             | 143  | at;against
block       | obj:blockade         | 144  | to;into;obj
barricade   |                      | 144  | obj
obstruct    |                      | 144  | obj
mobilize    |                      | 154  | against;obj;in;to
mobilise    |                      | 154  | against;obj;in;to
mass        | obj:troops           | 154  | on;along;near;at
amass       | obj:troops           | 154  | on;along;near;at
station     | obj:troops           | 154  | in;along
remain      | on:alert             | 152  | in;against
put         | obj:troops on:alert  | 152  | in;against
reinforce   | obj:troops           | 154  | in;on
strengthen  | obj:troops           | 154  | in;on
expel       | obj:diplomats        | 161  | obj;from
expel       | obj:aidworkers/peacekeepers/inspectors | 166 | obj;from
expel       |                      | 174  | obj;from;to
deport      |                      | 174  | obj;to;from
evict       |                      | 174  | obj;from
force       | out:*               | 174  | obj;of
banish      |                      | 174  | obj
exile       |                      | 174  | obj;to
cancel      | obj:agreement        | 160  | with;of
cancel      | obj:money            | 080  | of;for
downgrade   | obj:ties             | 161  | with
cut         | obj:ties             | 161  | with
cut_off     | obj:ties             | 161  | with
break_off   | obj:ties             | 161  | with
sever       | obj:ties             | 161  | with
suspend     | obj:talks            | 164  | with;in;between
suspend     | obj:aid/money/humaid | 162  | to;for;in
suspend     | obj:trade            | 160  | to;with;from
suspend     | obj:agreement/ties   | 160  | with
suspend     |                      | 160  | obj;from
cut         | obj:aid/money        | 162  | to;for;in
reduce      | obj:aid/money        | 162  | to;for;in
reduce      | obj:troops           | 087  | in;from
cut         | obj:trade            | 060  | on;with
isolate     |                      | 160  | obj
walk_out    |                      | 164  | of;with
ostracize   |                      | 160  | obj
sanction    |                      | 163  | obj
blacklist   |                      | 163  | obj
embargo     |                      | 163  | obj
impose      | obj:sanctions        | 163  | on;against;obj
impose      | obj:curfew           | 1723 | on;in
impose      | obj:ban              | 172  | on;in;against
impose      | obj:trade            | 163  | on;against
impose      | obj:blockade         | 191  | on;against
declare     | obj:emergency/state  | 1724 | in;on
declare     | obj:attack           | 190  | on;against
censor      |                      | 172  | obj
restrict    |                      | 172  | obj;on;of
arrest      |                      | 173  | obj;in
detain      |                      | 173  | obj;in
jail        |                      | 173  | obj
imprison    |                      | 173  | obj
apprehend   |                      | 173  | obj
capture     | obj:casualty/prisoners | 173 | obj
nab         |                      | 173  | obj
round_up    |                      | 173  | obj
take        | obj:custody          | 173  | obj
seize       | obj:casualty/prisoners | 181 | obj;from
seize       | obj:territory/home/property | 171 | in;of;obj;from
seize       |                      | 171  | obj;from;in
confiscate  |                      | 1711 | obj;from
raid        |                      | 171  | obj
storm       |                      | 190  | obj
search      |                      | 171  | obj
demolish    |                      | 1712 | obj;of;in
destroy     |                      | 1712 | obj;of;in
vandalize   |                      | 1712 | obj
burn        | subj:OPP             | 145  | obj
burn        | obj:home             | 1712 | obj;of;in
burn_down   |                      | 1712 | obj;of
set         | obj:fire             | 1712 | to
torch       |                      | 1712 | obj;of
suppress    |                      | 175  | obj
repress     |                      | 175  | obj
crack_down  |                      | 175  | on
crush       |                      | 175  | obj
persecute   |                      | 175  | obj
coerce      |                      | 170  | obj
harass      |                      | 170  | obj
disperse    |                      | 175  | obj
evacuate    |                      | 080  | obj;from
hack        |                      | 176  | obj
kidnap      |                      | 181  | obj;from
abduct      |                      | 181  | obj;from
hijack      |                      | 181  | obj
ambush      |                      | 190  | obj
beat        |                      | 182  | obj
beat_up     |                      | 182  | obj
stab        |                      | 182  | obj
assault     |                      | 182  | obj
abuse       |                      | 182  | obj
rape        |                      | 1821 | obj
torture     |                      | 1822 | obj
injure      |                      | 182  | obj
wound       |                      | 182  | obj
hurt        |                      | 182  | obj
kill        |                      | 180  | obj;in
kill        | by:airstrike         | 195  | obj;in
kill        | in:airstrike         | 195  | obj;in
kill        | by:shelling          | 194  | obj;in
kill        | in:bombing           | 183  | obj;in
kill        | by:bombing           | 183  | obj;in
kill        | subj:airstrike       | 195  | obj
kill        | subj:shelling        | 194  | obj
kill        | subj:bombing         | 183  | obj
kill        | subj:troops          | 190  | obj
murder      |                      | 180  | obj
massacre    |                      | 202  | obj
slaughter   |                      | 202  | obj
execute     | obj:casualty/prisoners | 180 | obj
behead      |                      | 180  | obj
assassinate |                      | 186  | obj
shoot       |                      | 193  | obj;at
shoot_down  |                      | 195  | obj;of
gun_down    |                      | 193  | obj
fire        | obj:milaid           | 194  | at;on;into;toward;against
fire        | on:*                 | 193  | on;at
fire        | at:*                 | 193  | at
open        | obj:shooting         | 193  | on;at
launch      | obj:milaid           | 194  | at;on;into;against
bomb        |                      | 195  | obj
bombard     |                      | 194  | obj
shell       |                      | 194  | obj
pound       |                      | 194  | obj
attack      |                      | 190  | obj;in
strike      | obj:agreement        | 057  | with;subj2
strike      | obj:*                | 190  | obj;in
invade      |                      | 192  | obj
occupy      |                      | 192  | obj
annex       |                      | 192  | obj
overrun     |                      | 192  | obj
capture     |                      | 192  | obj;from;in
besiege     |                      | 191  | obj
blockade    |                      | 191  | obj
encircle    |                      | 191  | obj
clash       | subj:OPP/LAB/EDU/CVL | 145  | with
clash       |                      | 190  | with;subj2
battle      |                      | 190  | obj;with;subj2
fight       |                      | 190  | obj;with;against;subj2
target      |                      | 190  | obj
hit         | subj:airstrike/shelling/bombing/milaid | 190 | obj;in
blow_up     |                      | 183  | obj
explode     |                      | 183  | in;at;near
detonate    |                      | 183  | in;at;near
violate     | obj:ceasefire/agreement | 196 | with;in;of;obj
break       | obj:ceasefire        | 196  | with;in
intercept   |                      | 190  | obj
backtrack   |                      | 080  | on
mislead     |                      | 170  | obj
sit_down    | with:*               | 040  | with
dine        | with:*               | 040  | with
chair       | obj:meeting/talks    | 040  | with;of;between;in
convene     | obj:meeting/talks    | 040  | with;of;in
co-host     | obj:meeting/talks    | 043  | obj;between;with;of
receive     | obj:WHO              | 043  | obj
tour        |                      | 042  | obj
side        | with:*               | 051  | with
champion    |                      | 051  | obj
admire      |                      | 051  | obj
appreciate  |                      | 051  | obj
cheer       |                      | 051  | obj
accredit    |                      | 054  | obj
open        | obj:ties             | 054  | in;with
seal        | obj:agreement        | 057  | with;subj2
clinch      | obj:agreement        | 057  | with;subj2
ink         | obj:agreement        | 057  | with;subj2
initial     | obj:agreement        | 057  | with;subj2
finalize    | obj:agreement        | 057  | with;subj2
finalise    | obj:agreement        | 057  | with;subj2
buy         | from:*               | 061  | from
purchase    | from:*               | 061  | from
sell        | to:*                 | 061  | to
bankroll    |                      | 071  | obj
subsidize   |                      | 071  | obj
subsidise   |                      | 071  | obj
equip       |                      | 072  | obj
ship        | obj:humaid           | 073  | to;in
ship        | obj:aid/money        | 070  | to;in
ship        | obj:milaid           | 072  | to
airlift     | obj:humaid/aid       | 073  | to;into
take_in     | obj:asylum/casualty/citizens | 075  | from;obj
host        | obj:asylum           | 075  | from;obj
open        | obj:blockade to:asylum | 075  | to
open        | obj:blockade for:asylum | 075  | for
contribute  | obj:money/aid        | 070  | to;in
allocate    | obj:money/aid        | 070  | to;for;in
earmark     | obj:money/aid        | 070  | to;for;in
disburse    | obj:money/aid        | 070  | to;for;in
extend      | obj:money/aid        | 070  | to;for;in
channel     | obj:money/aid        | 070  | to;into
serve       | subj:troops in:peacekeepers | 074  | in
return      | obj:* to:*           | 084  | to
give_back   |                      | 084  | to;obj
drop        | obj:lawsuit/investigation/demand | 080  | against;into
acquit      |                      | 081  | obj
exonerate   |                      | 081  | obj
commute     |                      | 081  | obj;of
legalize    |                      | 081  | obj
legalise    |                      | 081  | obj
reinstate   | obj:WHO              | 083  | obj
cede        |                      | 0842 | to
vacate      |                      | 0874 | obj;in
abdicate    |                      | 0831 | from;as;!
step_aside  |                      | 0831 | from;as;!
stand_down  |                      | 0831 | from;as;!
stand_aside |                      | 0831 | from;as;!
audit       |                      | 090  | obj
scrutinize  |                      | 090  | obj
scrutinise  |                      | 090  | obj
vilify      |                      | 111  | obj
berate      |                      | 111  | obj
assail      |                      | 111  | obj
excoriate   |                      | 111  | obj
disparage   |                      | 111  | obj
ridicule    |                      | 111  | obj
denigrate   |                      | 111  | obj
smear       |                      | 111  | obj
lambast     |                      | 111  | obj
pillory     |                      | 111  | obj
admonish    |                      | 111  | obj
scorn       |                      | 111  | obj
rail        | against:*            | 111  | against
rail        | at:*                 | 111  | at
lash        |                      | 111  | obj
brand       |                      | 111  | obj
hit_back    |                      | 111  | at;against
bemoan      |                      | 110  | obj
lament      |                      | 110  | obj
rap         |                      | 111  | obj
arraign     |                      | 115  | obj
bring       | obj:lawsuit          | 115  | against
lodge       | obj:lawsuit          | 115  | against;with
spurn       |                      | 120  | obj;from;of;by
brush_off   |                      | 120  | obj;from;by
brush_aside |                      | 120  | obj;from;by
shrug_off   |                      | 120  | obj;from;by
renege      |                      | 120  | on;with
back_out    |                      | 120  | of
throw_out   |                      | 120  | obj;by;from
ignore      |                      | 120  | obj;from;of
vote        | against:*            | 120  | against
skip        | obj:meeting/talks    | 125  | with;in;of
cancel      | obj:visit/meeting/talks | 125  | to;with
call_off    | obj:visit/meeting/talks | 125  | to;with
boycott     | obj:meeting/talks    | 125  | with;in;of
violate     | obj:ban/resolution/sanctions | 128  | of;by;obj
breach      | obj:ban/resolution/sanctions | 128  | of;by;obj
breach      | obj:ceasefire/agreement | 196  | with;in;of;obj
break       | obj:ban              | 128  | by;of
disobey     |                      | 128  | obj;of
block       | subj:troops obj:blockade | 191  | to;into;obj
occupy      | subj:OPP/LAB/EDU/CVL | 144  | obj
loot        |                      | 145  | obj
ransack     |                      | 145  | obj
beef_up     | obj:troops           | 154  | in;along;on
build_up    | obj:troops           | 154  | in;along;on
move        | obj:troops           | 154  | into;to;near;toward
position    | obj:troops           | 154  | in;along;on;near
redeploy    | obj:troops           | 154  | to;in;along
pour        | obj:troops           | 154  | into
place       | obj:troops on:alert  | 152  | in;against
place       | on:alert             | 152  | in;against
raise       | obj:alert            | 152  | in;along;against
close       | obj:ties             | 161  | in;to
shut        | obj:ties             | 161  | in;to
close       | obj:blockade         | 172  | with;to;for;into
shut        | obj:blockade         | 172  | with;to;for;into
seal        | obj:blockade         | 172  | with;to;for;into
seal_off    |                      | 172  | obj;in
close       | obj:media/home       | 172  | obj;of;in
shut_down   | obj:media/home       | 172  | obj;of;in
close_down  | obj:media/home       | 172  | obj;of;in
suspend     | obj:media            | 172  | of;obj
ban         | obj:trade            | 163  | from;of;to
freeze      | obj:property/money   | 163  | of;in;obj
gag         |                      | 172  | obj
muzzle      |                      | 172  | obj
purge       |                      | 172  | obj;from
subjugate   |                      | 175  | obj
oppress     |                      | 175  | obj
blackmail   |                      | 170  | obj
bully       |                      | 170  | obj
terrorize   |                      | 170  | obj
terrorise   |                      | 170  | obj
lynch       |                      | 180  | obj
poison      |                      | 180  | obj
hang        | obj:casualty/prisoners/GOV/OPP | 180  | obj
slay        |                      | 180  | obj
decapitate  |                      | 180  | obj
maim        |                      | 182  | obj
molest      |                      | 182  | obj
brutalize   |                      | 182  | obj
brutalise   |                      | 182  | obj
mistreat    |                      | 182  | obj
maltreat    |                      | 182  | obj
manhandle   |                      | 182  | obj
club        |                      | 182  | obj
take        | obj:prisoners        | 181  | obj;in
recapture   |                      | 192  | obj;from;in
retake      |                      | 192  | obj;from;in
conquer     |                      | 192  | obj
skirmish    |                      | 190  | with;subj2
exchange    | obj:shooting/shelling | 190  | with;subj2
trade       | obj:shooting/shelling | 190  | with;subj2
strafe      |                      | 195  | obj
rocket      |                      | 194  | obj
mortar      |                      | 194  | obj
torpedo     | obj:milaid/home      | 190  | obj;of
sink        | obj:milaid           | 190  | obj;of
down        | obj:milaid           | 190  | obj;of
enhance     | obj:reform           | 083  | in;for;obj
promote     | obj:reform           | 083  | in;for;obj
restore     | obj:reform           | 083  | in;for;obj
expand      | obj:reform           | 083  | in;for;obj
introduce   | obj:reform           | 083  | in;for;obj
initiate    | obj:reform           | 083  | in;for;obj
implement   | obj:reform           | 083  | in;for;obj
institute   | obj:reform           | 083  | in;for;obj
`
