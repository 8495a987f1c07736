/** Nouns for those who can promise and do, without naming them. Singular, lower case. Written by the project from general English. */
export const ACTING_NOUNS: ReadonlySet<string> = new Set(
  `
supporter opponent group movement union party company firm maker manufacturer carrier airline bank lender investor consortium
government administration cabinet ministry parliament senate congress council commission committee assembly coalition alliance bloc
delegation team side country state nation ally concern bidder partner member leader minister president premier chancellor king queen emir
official diplomat envoy negotiator mediator adviser aide spokesman spokeswoman spokesperson
army navy force troop military police guard rebel militia fighter soldier officer
campaign candidate senator lawmaker deputy mayor governor judge court prosecutor regulator agency authority
worker striker driver farmer teacher student protester activist organiser organizer developer employee staff
voter citizen resident taxpayer critic advocate proponent opposition majority minority faction caucus chamber legislature legislator house
democrat republican conservative liberal centrist moderate hardliner socialist communist nationalist populist islamist leftist progressive
politician ambassador negotiator commander general admiral insurgent militant separatist business employer exporter importer producer retailer
insurer investor landowner tribe province region city town municipality church bishop cleric scientist economist doctor nurse parent family
neighbour neighbor immigrant refugee migrant association federation institute foundation nonprofit charity lobby industry
europe pair trio both organization organisation hopeful board panel rival expert analyst lawyer attorney legislator contender nominee veteran delegate councillor visitor guest host chief executive director owner chairman chairwoman secretary
congressman congresswoman councilman councilwoman assemblyman businessman businesswoman billionaire mogul tycoon pastor priest sheriff
detective surgeon engineer teenager physician researcher broadcaster retailer shareholder trader
leadership community establishment electorate environmentalist conservationist shopkeeper campaigner pope archbishop rabbi imam pastor queen prince
princess sheriff commissioner representative parliamentarian speaker jury insider strategist historian academic researcher
scholar dissident reformer sceptic skeptic backer colleague counterpart successor predecessor university college hospital regime junta monarch
fisherman miner pilot driver truck-driver physician scholar feminist evangelical christian muslim catholic jew pensioner retiree tenant landlord
wife husband father mother son daughter brother sister uncle aunt cousin grandmother grandfather grandson relative spouse widow
mp mep pm ceo boss union federation watchdog superpower kingdom republic monarchy synod hawk dove independent
`
    .trim()
    .split(/\s+/u),
)
