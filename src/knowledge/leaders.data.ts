/**
 * Heads of state, government and of great bodies whom news names without their state, one a line:
 * name as news English writes it, other spellings after `;` | ISO 3166-1 alpha-3 | first and last year in office | surname alone is enough (`*`).
 * Written by the project from general knowledge (as of 2025); an open end is left empty. A surname is marked only where
 * no other leader of the list and no common word shares it.
 */
export const LEADER_LINES = `
Ronald Reagan|USA|1981-1989|*
George Bush;George H.W. Bush;George W. Bush|USA|1989-2009|
Bill Clinton|USA|1993-2001|
Barack Obama|USA|2009-2017|*
Donald Trump|USA|2017-|*
Joe Biden|USA|2021-2025|*
Jimmy Carter|USA|1977-1981|
Mike Pompeo|USA|2018-2021|*
John Kerry|USA|2013-2017|
Hillary Clinton;Hillary Rodham Clinton|USA|2009-2013|
Condoleezza Rice|USA|2005-2009|
Colin Powell|USA|2001-2005|
Madeleine Albright|USA|1997-2001|*
Rex Tillerson|USA|2017-2018|*
Antony Blinken|USA|2021-2025|*
Marco Rubio|USA|2025-|*
Mikhail Gorbachev|RUS|1985-1991|*
Boris Yeltsin|RUS|1991-1999|*
Vladimir Putin|RUS|1999-|*
Dmitry Medvedev|RUS|2008-2020|*
Sergei Lavrov;Sergey Lavrov|RUS|2004-|*
Margaret Thatcher|GBR|1979-1990|*
John Major|GBR|1990-1997|
Tony Blair|GBR|1997-2007|*
Gordon Brown|GBR|2007-2010|
David Cameron|GBR|2010-2016|
Theresa May|GBR|2016-2019|
Boris Johnson|GBR|2019-2022|
Rishi Sunak|GBR|2022-2024|*
Keir Starmer|GBR|2024-|*
Francois Mitterrand;François Mitterrand|FRA|1981-1995|*
Jacques Chirac|FRA|1995-2007|*
Nicolas Sarkozy|FRA|2007-2012|*
Francois Hollande;François Hollande|FRA|2012-2017|*
Emmanuel Macron|FRA|2017-|*
Helmut Kohl|DEU|1982-1998|*
Gerhard Schroeder;Gerhard Schröder|DEU|1998-2005|
Angela Merkel|DEU|2005-2021|*
Olaf Scholz|DEU|2021-2025|*
Friedrich Merz|DEU|2025-|*
Silvio Berlusconi|ITA|1994-2011|*
Matteo Renzi|ITA|2014-2016|*
Giorgia Meloni|ITA|2022-|*
Jose Maria Aznar|ESP|1996-2004|*
Mariano Rajoy|ESP|2011-2018|*
Pedro Sanchez;Pedro Sánchez|ESP|2018-|
Jean Chretien;Jean Chrétien|CAN|1993-2003|*
Stephen Harper|CAN|2006-2015|
Justin Trudeau|CAN|2015-2025|*
John Howard|AUS|1996-2007|
Scott Morrison|AUS|2018-2022|
Paul Keating|AUS|1991-1996|
Yitzhak Rabin|ISR|1974-1995|*
Shimon Peres|ISR|1984-2014|
Benjamin Netanyahu|ISR|1996-|*
Ehud Barak|ISR|1999-2001|
Ariel Sharon|ISR|2001-2006|
Ehud Olmert|ISR|2006-2009|*
Yasser Arafat|PSE|1969-2004|*
Mahmoud Abbas|PSE|2005-|
Ismail Haniyeh|PSE|2006-2024|*
Hosni Mubarak|EGY|1981-2011|*
Anwar Sadat|EGY|1970-1981|*
Mohamed Morsi;Mohammed Morsi|EGY|2012-2013|*
Abdel Fattah al-Sisi;Abdel Fattah el-Sisi|EGY|2014-|
Sisi|EGY|2014-|
King Hussein|JOR|1952-1999|
King Abdullah|JOR|1999-|
Hafez al-Assad|SYR|1971-2000|
Bashar al-Assad;Bashar Assad|SYR|2000-2024|
Assad|SYR|1971-2024|
Saddam Hussein;Saddam|IRQ|1979-2003|
Nouri al-Maliki;Nuri al-Maliki|IRQ|2006-2014|
Haider al-Abadi|IRQ|2014-2018|
Adil Abdul Mahdi|IRQ|2018-2020|
Ruhollah Khomeini|IRN|1979-1989|*
Ali Khamenei;Ayatollah Ali Khamenei|IRN|1989-|*
Akbar Hashemi Rafsanjani|IRN|1989-1997|*
Mohammad Khatami|IRN|1997-2005|*
Mahmoud Ahmadinejad|IRN|2005-2013|*
Hassan Rouhani|IRN|2013-2021|*
Ebrahim Raisi|IRN|2021-2024|*
Mohammad Javad Zarif;Javad Zarif|IRN|2013-2021|*
Recep Tayyip Erdogan;Tayyip Erdogan;Recep Tayyip Erdoğan|TUR|2003-|*
Bulent Ecevit|TUR|1974-2002|*
Turgut Ozal|TUR|1983-1993|*
King Fahd|SAU|1982-2005|
King Salman|SAU|2015-|
Mohammed bin Salman|SAU|2017-|
Muammar Gaddafi;Moammar Gadhafi;Muammar Qaddafi|LBY|1969-2011|
Gaddafi;Gadhafi;Qaddafi|LBY|1969-2011|
Khalifa Haftar|LBY|2014-|*
Omar al-Bashir;Omar El Bashir;Omar Hassan al-Bashir|SDN|1989-2019|
Hamid Karzai|AFG|2001-2014|*
Ashraf Ghani|AFG|2014-2021|
Pervez Musharraf|PAK|1999-2008|*
Benazir Bhutto|PAK|1988-1996|*
Nawaz Sharif|PAK|1990-2017|
Imran Khan|PAK|2018-2022|
Rajiv Gandhi|IND|1984-1989|
Indira Gandhi|IND|1966-1984|
Atal Behari Vajpayee|IND|1998-2004|*
Manmohan Singh|IND|2004-2014|
Narendra Modi|IND|2014-|*
Sheikh Hasina|BGD|1996-2024|*
Deng Xiaoping|CHN|1978-1989|
Jiang Zemin|CHN|1989-2002|
Hu Jintao|CHN|2002-2012|
Xi Jinping;Xi|CHN|2012-|
Wang Yi|CHN|2013-|
Tsai Ing-wen|TWN|2016-2024|
Kim Jong Il;Kim Jong-il|PRK|1994-2011|
Kim Jong Un;Kim Jong-un|PRK|2011-|
Kim Dae-jung|KOR|1998-2003|
Moon Jae-in|KOR|2017-2022|
Park Geun-hye|KOR|2013-2017|
Junichiro Koizumi|JPN|2001-2006|*
Shinzo Abe|JPN|2006-2020|
Suharto|IDN|1967-1998|
Joko Widodo|IDN|2014-2024|*
Mahathir Mohamad|MYS|1981-2020|
Mahathir|MYS|1981-2020|
Ferdinand Marcos|PHL|1965-1986|
Corazon Aquino|PHL|1986-1992|
Fidel Ramos|PHL|1992-1998|
Gloria Arroyo;Gloria Macapagal Arroyo|PHL|2001-2010|
Rodrigo Duterte|PHL|2016-2022|*
Hun Sen|KHM|1985-2023|
Aung San Suu Kyi|MMR|2016-2021|
Prayuth Chan-ocha|THA|2014-2023|
Thaksin Shinawatra|THA|2001-2006|*
Nelson Mandela|ZAF|1994-1999|*
F.W. de Klerk|ZAF|1989-1994|
Thabo Mbeki|ZAF|1999-2008|*
Jacob Zuma|ZAF|2009-2018|*
Cyril Ramaphosa|ZAF|2018-|*
Robert Mugabe|ZWE|1980-2017|*
Emmerson Mnangagwa|ZWE|2017-|*
Mobutu Sese Seko|COD|1965-1997|
Laurent Kabila;Joseph Kabila|COD|1997-2019|
Kabila|COD|1997-2019|
Paul Kagame|RWA|2000-|*
Yoweri Museveni|UGA|1986-|*
Idi Amin|UGA|1971-1979|
Daniel arap Moi|KEN|1978-2002|
Uhuru Kenyatta|KEN|2013-2022|*
Abiy Ahmed|ETH|2018-|
Olusegun Obasanjo|NGA|1976-2007|*
Goodluck Jonathan|NGA|2010-2015|
Muhammadu Buhari|NGA|2015-2023|*
Charles Taylor|LBR|1997-2003|
Laurent Gbagbo|CIV|2000-2011|*
Alassane Ouattara|CIV|2010-|*
Hissene Habre|TCD|1982-1990|*
Goukouni Oueddei|TCD|1979-1982|*
Idriss Deby|TCD|1990-2021|*
Abdelaziz Bouteflika|DZA|1999-2019|*
King Hassan|MAR|1961-1999|
King Mohammed|MAR|1999-|
Fidel Castro;Raul Castro|CUB|1959-2018|
Castro|CUB|1959-2018|
Hugo Chavez;Hugo Chávez|VEN|1999-2013|
Chavez|VEN|1999-2013|
Nicolas Maduro;Nicolás Maduro|VEN|2013-|*
Juan Guaido;Juan Guaidó|VEN|2019-2022|*
Alvaro Uribe;Álvaro Uribe|COL|2002-2010|*
Juan Manuel Santos|COL|2010-2018|
Evo Morales|BOL|2006-2019|
Rafael Correa|ECU|2007-2017|
Alberto Fujimori|PER|1990-2000|*
Augusto Pinochet|CHL|1973-1990|*
Luiz Inacio Lula da Silva;Lula|BRA|2003-|
Dilma Rousseff|BRA|2011-2016|*
Michel Temer|BRA|2016-2018|*
Jair Bolsonaro|BRA|2019-2022|*
Daniel Ortega|NIC|1979-|
Vicente Fox|MEX|2000-2006|
Enrique Pena Nieto;Enrique Peña Nieto|MEX|2012-2018|
Jean-Bertrand Aristide|HTI|1991-2004|*
Prosper Avril|HTI|1988-1990|
Slobodan Milosevic|SRB|1989-2000|*
Radovan Karadzic|BIH|1992-1996|*
Alija Izetbegovic|BIH|1990-2000|*
Franjo Tudjman|HRV|1990-1999|*
Ibrahim Rugova|XKX|1992-2006|*
Lech Walesa;Lech Wałęsa|POL|1990-1995|*
Vaclav Havel|CZE|1989-2003|*
Vaclav Klaus|CZE|1992-2013|
Viktor Orban;Viktor Orbán|HUN|1998-|*
Nicolae Ceausescu|ROU|1965-1989|*
Todor Zhivkov|BGR|1954-1989|*
Eduard Shevardnadze|GEO|1992-2003|*
Mikheil Saakashvili|GEO|2004-2013|*
Alexander Lukashenko|BLR|1994-|*
Viktor Yanukovych|UKR|2010-2014|*
Petro Poroshenko|UKR|2014-2019|*
Volodymyr Zelenskyy;Volodymyr Zelensky;Volodymyr Zelenskiy|UKR|2019-|*
Zelensky;Zelenskiy|UKR|2019-|
Leonid Kuchma|UKR|1994-2005|*
Islam Karimov|UZB|1990-2016|*
Nursultan Nazarbayev|KAZ|1990-2019|*
Ilham Aliyev;Heydar Aliyev|AZE|1993-|*
Nikol Pashinyan|ARM|2018-|*
Chandrika Kumaratunga|LKA|1994-2005|*
Mahinda Rajapaksa|LKA|2005-2015|*
Abdullah Ocalan|TUR|1978-|*
Hassan Nasrallah|LBN|1992-2024|*
Ali Abdullah Saleh|YEM|1978-2012|
`
