/**
 * Terms of office with their days, one line a person and office: name; other spellings | office | ISO 3166-1 alpha-3, empty for bodies of many states |
 * the days on which the terms began and, last, the day on which the last one ended (`..` while in office, as of late 2025). A second time in office after
 * another's stands on a further line, which counts on. Offices whose terms nobody counts (prime ministers) have their whole time as one. Facts of public
 * record (oaths, inaugurations, resignations), written by the project from general knowledge; no list was copied.
 */
export const TERM_LINES = `
Harry Truman;Harry S. Truman|president|USA|1945-04-12|1949-01-20|1953-01-20
Dwight Eisenhower;Dwight D. Eisenhower|president|USA|1953-01-20|1957-01-20|1961-01-20
John F. Kennedy;John Kennedy|president|USA|1961-01-20|1963-11-22
Richard Nixon|president|USA|1969-01-20|1973-01-20|1974-08-09
Gerald Ford|president|USA|1974-08-09|1977-01-20
Jimmy Carter|president|USA|1977-01-20|1981-01-20
Ronald Reagan|president|USA|1981-01-20|1985-01-20|1989-01-20
George H.W. Bush;George H. W. Bush|president|USA|1989-01-20|1993-01-20
Bill Clinton|president|USA|1993-01-20|1997-01-20|2001-01-20
George W. Bush|president|USA|2001-01-20|2005-01-20|2009-01-20
Barack Obama|president|USA|2009-01-20|2013-01-20|2017-01-20
Donald Trump;Donald J. Trump|president|USA|2017-01-20|2021-01-20
Joe Biden|president|USA|2021-01-20|2025-01-20
Donald Trump;Donald J. Trump|president|USA|2025-01-20|..
Francois Mitterrand|president|FRA|1981-05-21|1988-05-21|1995-05-17
Jacques Chirac|president|FRA|1995-05-17|2002-05-16|2007-05-16
Nicolas Sarkozy|president|FRA|2007-05-16|2012-05-15
Francois Hollande|president|FRA|2012-05-15|2017-05-14
Emmanuel Macron|president|FRA|2017-05-14|2022-05-14|..
Boris Yeltsin|president|RUS|1991-07-10|1996-08-09|1999-12-31
Vladimir Putin|president|RUS|2000-05-07|2004-05-07|2008-05-07
Dmitry Medvedev|president|RUS|2008-05-07|2012-05-07
Vladimir Putin|president|RUS|2012-05-07|2018-05-07|2024-05-07|..
Leonid Kravchuk|president|UKR|1991-12-05|1994-07-19
Leonid Kuchma|president|UKR|1994-07-19|1999-11-30|2005-01-23
Viktor Yushchenko|president|UKR|2005-01-23|2010-02-25
Viktor Yanukovych|president|UKR|2010-02-25|2014-02-22
Petro Poroshenko|president|UKR|2014-06-07|2019-05-20
Volodymyr Zelensky;Volodymyr Zelenskyy;Volodymyr Zelenskiy|president|UKR|2019-05-20|..
Margaret Thatcher|prime minister|GBR|1979-05-04|1990-11-28
John Major|prime minister|GBR|1990-11-28|1997-05-02
Tony Blair|prime minister|GBR|1997-05-02|2007-06-27
Gordon Brown|prime minister|GBR|2007-06-27|2010-05-11
David Cameron|prime minister|GBR|2010-05-11|2016-07-13
Theresa May|prime minister|GBR|2016-07-13|2019-07-24
Boris Johnson|prime minister|GBR|2019-07-24|2022-09-06
Liz Truss|prime minister|GBR|2022-09-06|2022-10-25
Rishi Sunak|prime minister|GBR|2022-10-25|2024-07-05
Keir Starmer|prime minister|GBR|2024-07-05|..
Helmut Kohl|chancellor|DEU|1982-10-01|1998-10-27
Gerhard Schroeder;Gerhard Schroder|chancellor|DEU|1998-10-27|2002-10-22|2005-11-22
Angela Merkel|chancellor|DEU|2005-11-22|2009-10-28|2013-12-17|2018-03-14|2021-12-08
Olaf Scholz|chancellor|DEU|2021-12-08|2025-05-06
Friedrich Merz|chancellor|DEU|2025-05-06|..
Fernando Henrique Cardoso|president|BRA|1995-01-01|1999-01-01|2003-01-01
Luiz Inacio Lula da Silva;Lula|president|BRA|2003-01-01|2007-01-01|2011-01-01
Dilma Rousseff|president|BRA|2011-01-01|2015-01-01|2016-08-31
Jair Bolsonaro|president|BRA|2019-01-01|2023-01-01
Luiz Inacio Lula da Silva;Lula|president|BRA|2023-01-01|..
Recep Tayyip Erdogan|president|TUR|2014-08-28|2018-07-09|2023-06-03|..
Hu Jintao|president|CHN|2003-03-15|2008-03-15|2013-03-14
Xi Jinping|president|CHN|2013-03-14|2018-03-17|2023-03-10|..
Narendra Modi|prime minister|IND|2014-05-26|2019-05-30|2024-06-09|..
Joko Widodo|president|IDN|2014-10-20|2019-10-20|2024-10-20
Moon Jae-in|president|KOR|2017-05-10|2022-05-10
Yoon Suk Yeol|president|KOR|2022-05-10|2025-04-04
Andrzej Duda|president|POL|2015-08-06|2020-08-06|2025-08-06
Mahmoud Ahmadinejad|president|IRN|2005-08-03|2009-08-05|2013-08-03
Hassan Rouhani|president|IRN|2013-08-03|2017-08-05|2021-08-03
Kofi Annan|secretary general||1997-01-01|2002-01-01|2007-01-01
Ban Ki-moon|secretary general||2007-01-01|2012-01-01|2017-01-01
Antonio Guterres|secretary general||2017-01-01|2022-01-01|..
Jose Manuel Barroso|commission president||2004-11-22|2010-02-09|2014-11-01
Jean-Claude Juncker|commission president||2014-11-01|2019-12-01
Ursula von der Leyen|commission president||2019-12-01|2024-12-01|..
Jens Stoltenberg|secretary general||2014-10-01|2024-10-01
`
