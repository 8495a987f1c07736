/** Words in capitals that taggers take for proper nouns and that name nobody: short forms of things, of the net, of offices. Lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `tv ceo cfo coo cto gdp gnp cpi vat aids hiv covid covid-19 sars dna rna pc cd dvd usb gps sms faq pdf html http lol omg btw imo fyi asap ok pm am mp mps
  ai it ict hr pr vip ufo suv atm pin id ids kg km usd eur gbp uah rub idps idp ngo ngos icbm icbms uav uavs lng pow pows phd md ba ma mba bbq diy rip rsvp tba est gmt utc cet bst
  ii iii iv vi vii viii ix xi god lord internet web christmas easter ramadan bible quran koran english french german russian spanish arabic chinese japanese
  i i'm mr mrs ms dr north south east west state republic article section chapter figure table part act bill appendix p.s ps re fw fwd cc attn thanks hi hello dear`.split(
    /\s+/u,
  ),
)
