/**
 * Days with a name, as phrases in lower case, to the key by which `link/times` computes them. Names that are also common
 * words stand here only in their unambiguous form.
 */
export const HOLIDAYS: readonly (readonly [phrase: string, key: string])[] = [
  ['new year’s eve', 'new-years-eve'], ["new year's eve", 'new-years-eve'], ['new year’s day', 'new-years-day'], ["new year's day", 'new-years-day'],
  ['new year', 'new-years-day'], ['christmas eve', 'christmas-eve'], ['christmas day', 'christmas'], ['christmas', 'christmas'], ['boxing day', 'boxing-day'],
  ['thanksgiving day', 'thanksgiving'], ['thanksgiving', 'thanksgiving'], ['black friday', 'black-friday'], ['election day', 'us-election-day'],
  ['inauguration day', 'us-inauguration-day'], ['independence day', 'us-independence-day'], ['labor day', 'us-labor-day'], ['memorial day', 'us-memorial-day'],
  ['veterans day', 'veterans-day'], ['columbus day', 'us-columbus-day'], ['presidents day', 'us-presidents-day'], ['martin luther king day', 'us-mlk-day'],
  ['halloween', 'halloween'], ['valentine’s day', 'valentines-day'], ["valentine's day", 'valentines-day'], ['st patrick’s day', 'st-patricks-day'],
  ["st patrick's day", 'st-patricks-day'], ["st. patrick's day", 'st-patricks-day'], ['april fools’ day', 'april-fools-day'], ["april fools' day", 'april-fools-day'],
  ['easter sunday', 'easter'], ['easter monday', 'easter-monday'], ['easter week', 'easter-week'], ['easter', 'easter'], ['good friday', 'good-friday'], ['palm sunday', 'palm-sunday'],
  ['ash wednesday', 'ash-wednesday'], ['holy week', 'holy-week'], ['pentecost', 'pentecost'], ['orthodox easter', 'orthodox-easter'], ['orthodox christmas', 'orthodox-christmas'],
  ['may day', 'may-day'], ['mother’s day', 'us-mothers-day'], ["mother's day", 'us-mothers-day'], ['father’s day', 'us-fathers-day'], ["father's day", 'us-fathers-day'],
  ['victory day', 'victory-day'], ['bastille day', 'bastille-day'], ['armistice day', 'armistice-day'], ['remembrance day', 'armistice-day'], ['remembrance sunday', 'remembrance-sunday'],
  ['international women’s day', 'womens-day'], ["international women's day", 'womens-day'], ['earth day', 'earth-day'], ['anzac day', 'anzac-day'],
  ['australia day', 'australia-day'], ['canada day', 'canada-day'], ['ramadan', 'ramadan'], ['eid al-fitr', 'eid-al-fitr'], ['eid al-adha', 'eid-al-adha'],
  ['ashura', 'ashura'], ['nowruz', 'nowruz'], ['diwali', 'diwali'], ['lunar new year', 'lunar-new-year'], ['chinese new year', 'lunar-new-year'],
  ['yom kippur', 'yom-kippur'], ['rosh hashanah', 'rosh-hashanah'], ['passover', 'passover'], ['hanukkah', 'hanukkah'], ['juneteenth', 'juneteenth'],
]

export const HOLIDAY_FIRST_WORDS: ReadonlySet<string> = new Set(HOLIDAYS.map(([phrase]) => /^[a-z]+/u.exec(phrase)?.[0] ?? ''))
