/**
 * Words by which a report leaves what happened for what its writer makes of it. Written by the project from general knowledge of English.
 * `kind | words`, a phrase in one item with "_" between its words.
 * `analysis` evaluates or forecasts; `inference` concludes; `colour` tells manner, looks and mood.
 */
export const NOTE_LINES = `
analysis|historic extraordinary unprecedented remarkable dramatic disastrous belated crucial critical pivotal decisive momentous fateful
analysis|surprising stunning shocking astonishing startling striking notable controversial divisive contentious risky perilous fraught bleak grim
analysis|difficult tough thorny tricky delicate daunting fragile shaky uneasy awkward humiliating embarrassing ironic tellingly ironically
analysis|unlikely doubtful imminent arguably undoubtedly inevitably predictably unsurprisingly probably perhaps
analysis|breakthrough setback turning_point watershed milestone blow gamble stalemate quagmire debacle fiasco triumph big_change sea_change
analysis|major_shift stark_contrast sharp_contrast policy_norms upended shattered unsettled roiled emboldened
inference|apparent apparently seemingly evidently presumably suggests_that signals_that appears_to seems_to
colour|tone atmosphere mood warmer warmly frosty chilly cordial friendly tense jovial affection handshake hug hugged embraced smiled grinned
colour|laughed laughter chuckled applause applauded cheered booed gestured gesticulated frowned scowled nodded suit attire outfit clothes
colour|red_carpet put_his_hand put_her_hand back-slapping pleasantries banter compliments beaming whispered
`
