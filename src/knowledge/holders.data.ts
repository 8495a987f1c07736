/**
 * Heads of state and government, foreign and defence ministers and others whom reports name without saying their state, one a line, by state:
 * name, other spellings after `;` | office | ISO 3166-1 alpha-3 | first year | last year, empty while in office (as of late 2025) | `*` where the surname alone
 * means nobody else: no other line and no common word shares it. Several terms of one person are one line from the first year to the last. Lines
 * without an office, at the end, tell the state of those whom news names alone and no more. Facts of public record, written by the project from
 * general knowledge; no list was copied.
 */
export const HOLDER_LINES = `
Amir Khan Muttaqi|foreign minister|AFG|2021|
Hibatullah Akhundzada|supreme leader|AFG|2021|
Ashraf Ghani|president|AFG|2014|2021
Hamid Karzai|president|AFG|2001|2014|*
Joao Lourenco|president|AGO|2017|
Edi Rama|prime minister|ALB|2013|
Mohamed bin Zayed|president|ARE|2022|
Abdullah bin Zayed|foreign minister|ARE|2006|
Javier Milei|president|ARG|2023|
Alberto Fernandez|president|ARG|2019|2023
Mauricio Macri|president|ARG|2015|2019
Cristina Fernandez de Kirchner|president|ARG|2007|2015
Vahagn Khachaturyan|president|ARM|2022|
Ararat Mirzoyan|foreign minister|ARM|2021|
Nikol Pashinyan|prime minister|ARM|2018||*
Anthony Albanese|prime minister|AUS|2022|
Penny Wong|foreign minister|AUS|2022|
Richard Marles|defence minister|AUS|2022|
Scott Morrison|prime minister|AUS|2018|2022
Malcolm Turnbull|prime minister|AUS|2015|2018
Tony Abbott|prime minister|AUS|2013|2015
Julia Gillard|prime minister|AUS|2010|2013
Kevin Rudd|prime minister|AUS|2007|2013
Christian Stocker|chancellor|AUT|2025|
Karl Nehammer|chancellor|AUT|2021|2025
Alexander Van der Bellen|president|AUT|2017|
Sebastian Kurz|chancellor|AUT|2017|2021
Jeyhun Bayramov|foreign minister|AZE|2020|
Ilham Aliyev;Heydar Aliyev|president|AZE|2003||*
Evariste Ndayishimiye|president|BDI|2020|
Pierre Nkurunziza|president|BDI|2005|2020
Bart De Wever|prime minister|BEL|2025|
Alexander De Croo|prime minister|BEL|2020|2025
Patrice Talon|president|BEN|2016|
Ibrahim Traore|leader|BFA|2022|
Muhammad Yunus|chief adviser|BGD|2024|
Sheikh Hasina|prime minister|BGD|1996|2024|*
Rumen Radev|president|BGR|2017|
Boyko Borissov|prime minister|BGR|2009|2021
Milorad Dodik|president|BIH|2010|
Alexander Lukashenko|president|BLR|1994||*
Rodrigo Paz|president|BOL|2025|
Luis Arce|president|BOL|2020|2025
Evo Morales|president|BOL|2006|2019
Mauro Vieira|foreign minister|BRA|2023|
Jair Bolsonaro|president|BRA|2019|2023|*
Michel Temer|president|BRA|2016|2018|*
Dilma Rousseff|president|BRA|2011|2016|*
Luiz Inacio Lula da Silva;Lula|president|BRA|2003|
Mia Mottley|prime minister|BRB|2018|
Tshering Tobgay|prime minister|BTN|2013|
Duma Boko|president|BWA|2024|
Faustin-Archange Touadera|president|CAF|2016|
Anita Anand|foreign minister|CAN|2025|
Mark Carney|prime minister|CAN|2025|
Melanie Joly|foreign minister|CAN|2021|2025
Chrystia Freeland|deputy prime minister|CAN|2019|2024
Justin Trudeau|prime minister|CAN|2015|2025|*
Stephen Harper|prime minister|CAN|2006|2015
Karin Keller-Sutter|president|CHE|2025|2025
Viola Amherd|president|CHE|2024|2024
Ignazio Cassis|foreign minister|CHE|2017|
Gabriel Boric|president|CHL|2022|
Sebastian Pinera|president|CHL|2010|2022
Michelle Bachelet|president|CHL|2006|2018
Dong Jun|defence minister|CHN|2023|
Li Qiang|prime minister|CHN|2023|
Qin Gang|foreign minister|CHN|2022|2023
Li Keqiang|prime minister|CHN|2013|2023
Wang Yi|foreign minister|CHN|2013|
Xi Jinping;Xi|president|CHN|2013|
Hu Jintao|president|CHN|2003|2013
Jiang Zemin|president|CHN|1993|2003
Alassane Ouattara|president|CIV|2010||*
Laurent Gbagbo|president|CIV|2000|2011|*
Paul Biya|president|CMR|1982|
Therese Kayikwamba Wagner|foreign minister|COD|2024|
Felix Tshisekedi|president|COD|2019|
Joseph Kabila;Laurent Kabila|president|COD|2001|2019
Denis Sassou Nguesso|president|COG|1997|
Gustavo Petro|president|COL|2022|
Ivan Duque|president|COL|2018|2022
Juan Manuel Santos|president|COL|2010|2018
Alvaro Uribe;Álvaro Uribe|president|COL|2002|2010|*
Rodrigo Chaves|president|CRI|2022|
Miguel Diaz-Canel|president|CUB|2018|
Bruno Rodriguez|foreign minister|CUB|2009|
Raul Castro|president|CUB|2008|2018
Fidel Castro;Raul Castro|president|CUB|1959|2008
Nikos Christodoulides|president|CYP|2023|
Nicos Anastasiades|president|CYP|2013|2023
Petr Pavel|president|CZE|2023|
Petr Fiala|prime minister|CZE|2021|2025
Andrej Babis|prime minister|CZE|2017|
Milos Zeman|president|CZE|2013|2023
Friedrich Merz|chancellor|DEU|2025||*
Johann Wadephul|foreign minister|DEU|2025|
Boris Pistorius|defence minister|DEU|2023|
Annalena Baerbock|foreign minister|DEU|2021|2025
Olaf Scholz|chancellor|DEU|2021|2025|*
Heiko Maas|foreign minister|DEU|2018|2021
Frank-Walter Steinmeier|president|DEU|2017|
Angela Merkel|chancellor|DEU|2005|2021|*
Gerhard Schroeder;Gerhard Schröder|chancellor|DEU|1998|2005
Helmut Kohl|chancellor|DEU|1982|1998|*
Lars Lokke Rasmussen|foreign minister|DNK|2022|
Mette Frederiksen|prime minister|DNK|2019|
Luis Abinader|president|DOM|2020|
Abdelmadjid Tebboune|president|DZA|2019|
Abdelaziz Bouteflika|president|DZA|1999|2019|*
Daniel Noboa|president|ECU|2023|
Guillermo Lasso|president|ECU|2021|2023
Rafael Correa|president|ECU|2007|2017
Badr Abdelatty|foreign minister|EGY|2024|
Mostafa Madbouly|prime minister|EGY|2018|
Abdel Fattah el-Sisi;Abdel Fattah al-Sisi|president|EGY|2014|
Sameh Shoukry|foreign minister|EGY|2014|2024
Mohamed Morsi;Mohammed Morsi|president|EGY|2012|2013|*
Hosni Mubarak|president|EGY|1981|2011|*
Isaias Afwerki|president|ERI|1993|
Jose Manuel Albares|foreign minister|ESP|2021|
Pedro Sanchez;Pedro Sánchez|prime minister|ESP|2018|
Mariano Rajoy|prime minister|ESP|2011|2018|*
Kristen Michal|prime minister|EST|2024|
Margus Tsahkna|foreign minister|EST|2023|
Kaja Kallas|prime minister|EST|2021|2024
Abiy Ahmed|prime minister|ETH|2018|
Hailemariam Desalegn|prime minister|ETH|2012|2018
Alexander Stubb|president|FIN|2024|
Elina Valtonen|foreign minister|FIN|2023|
Petteri Orpo|prime minister|FIN|2023|
Sanna Marin|prime minister|FIN|2019|2023
Sauli Niinisto|president|FIN|2012|2024
Sitiveni Rabuka|prime minister|FJI|2022|
Sebastien Lecornu|prime minister|FRA|2025|
Francois Bayrou|prime minister|FRA|2024|2025
Jean-Noel Barrot|foreign minister|FRA|2024|
Catherine Colonna|foreign minister|FRA|2022|2024
Emmanuel Macron|president|FRA|2017||*
Jean-Yves Le Drian|foreign minister|FRA|2017|2022
Francois Hollande;François Hollande|president|FRA|2012|2017|*
Nicolas Sarkozy|president|FRA|2007|2012|*
Jacques Chirac|president|FRA|1995|2007|*
Francois Mitterrand;François Mitterrand|president|FRA|1981|1995|*
Brice Oligui Nguema|president|GAB|2023|
Ali Bongo|president|GAB|2009|2023
Yvette Cooper|foreign secretary|GBR|2025|
David Lammy|foreign secretary|GBR|2024|2025
John Healey|defence secretary|GBR|2024|
Keir Starmer|prime minister|GBR|2024||*
Liz Truss|prime minister|GBR|2022|2022
Rishi Sunak|prime minister|GBR|2022|2024|*
Ben Wallace|defence secretary|GBR|2019|2023
Boris Johnson|prime minister|GBR|2019|2022
Dominic Raab|foreign secretary|GBR|2019|2021
Jeremy Hunt|foreign secretary|GBR|2018|2019
Theresa May|prime minister|GBR|2016|2019
David Cameron|prime minister|GBR|2010|2016
Gordon Brown|prime minister|GBR|2007|2010
Tony Blair|prime minister|GBR|1997|2007|*
John Major|prime minister|GBR|1990|1997
Margaret Thatcher|prime minister|GBR|1979|1990|*
Irakli Kobakhidze|prime minister|GEO|2024|
Salome Zourabichvili|president|GEO|2018|2024
Mikheil Saakashvili|president|GEO|2004|2013|*
John Mahama|president|GHA|2025|
Nana Akufo-Addo|president|GHA|2017|2025
Mamady Doumbouya|leader|GIN|2021|
Alpha Conde|president|GIN|2010|2021
Adama Barrow|president|GMB|2017|
Giorgos Gerapetritis|foreign minister|GRC|2023|
Kyriakos Mitsotakis|prime minister|GRC|2019|
Alexis Tsipras|prime minister|GRC|2015|2019
Bernardo Arevalo|president|GTM|2024|
Irfaan Ali|president|GUY|2020|
John Lee|chief executive|HKG|2022|
Carrie Lam|chief executive|HKG|2017|2022
Xiomara Castro|president|HND|2022|
Juan Orlando Hernandez|president|HND|2014|2022
Zoran Milanovic|president|HRV|2020|
Andrej Plenkovic|prime minister|HRV|2016|
Ariel Henry|prime minister|HTI|2021|2024
Jovenel Moise|president|HTI|2017|2021
Tamas Sulyok|president|HUN|2024|
Katalin Novak|president|HUN|2022|2024
Peter Szijjarto|foreign minister|HUN|2014|
Viktor Orban;Viktor Orbán|prime minister|HUN|2010||*
Prabowo Subianto|president|IDN|2024|
Joko Widodo|president|IDN|2014|2024|*
Retno Marsudi|foreign minister|IDN|2014|2024
Droupadi Murmu|president|IND|2022|
Rajnath Singh|defence minister|IND|2019|
Subrahmanyam Jaishankar|foreign minister|IND|2019|
Narendra Modi|prime minister|IND|2014||*
Manmohan Singh|prime minister|IND|2004|2014
Atal Bihari Vajpayee|prime minister|IND|1998|2004
Simon Harris|prime minister|IRL|2024|2025
Micheal Martin|prime minister|IRL|2020|
Leo Varadkar|prime minister|IRL|2017|2024
Abbas Araghchi|foreign minister|IRN|2024|
Masoud Pezeshkian|president|IRN|2024|
Ebrahim Raisi|president|IRN|2021|2024|*
Hossein Amir-Abdollahian|foreign minister|IRN|2021|2024
Hassan Rouhani|president|IRN|2013|2021|*
Mohammad Javad Zarif;Javad Zarif|foreign minister|IRN|2013|2021|*
Mahmoud Ahmadinejad|president|IRN|2005|2013|*
Mohammad Khatami|president|IRN|1997|2005|*
Akbar Hashemi Rafsanjani|president|IRN|1989|1997|*
Ali Khamenei;Ayatollah Ali Khamenei|supreme leader|IRN|1989||*
Abdul Latif Rashid|president|IRQ|2022|
Mohammed Shia al-Sudani|prime minister|IRQ|2022|
Fuad Hussein|foreign minister|IRQ|2020|
Mustafa al-Kadhimi|prime minister|IRQ|2020|2022
Barham Salih|president|IRQ|2018|2022
Haider al-Abadi|prime minister|IRQ|2014|2018
Nouri al-Maliki;Nuri al-Maliki|prime minister|IRQ|2006|2014
Saddam Hussein;Saddam|president|IRQ|1979|2003
Gideon Saar|foreign minister|ISR|2024|
Israel Katz|defence minister|ISR|2024|
Eli Cohen|foreign minister|ISR|2023|2024
Yair Lapid|prime minister|ISR|2022|2022
Yoav Gallant|defence minister|ISR|2022|2024
Isaac Herzog|president|ISR|2021|
Naftali Bennett|prime minister|ISR|2021|2022
Benny Gantz|defence minister|ISR|2020|2022
Ehud Olmert|prime minister|ISR|2006|2009|*
Ariel Sharon|prime minister|ISR|2001|2006
Ehud Barak|prime minister|ISR|1999|2001
Benjamin Netanyahu|prime minister|ISR|1996||*
Yitzhak Rabin|prime minister|ISR|1992|1995|*
Antonio Tajani|foreign minister|ITA|2022|
Giorgia Meloni|prime minister|ITA|2022||*
Guido Crosetto|defence minister|ITA|2022|
Mario Draghi|prime minister|ITA|2021|2022
Giuseppe Conte|prime minister|ITA|2018|2021
Sergio Mattarella|president|ITA|2015|
Matteo Renzi|prime minister|ITA|2014|2016|*
Silvio Berlusconi|prime minister|ITA|1994|2011|*
Andrew Holness|prime minister|JAM|2016|
Jafar Hassan|prime minister|JOR|2024|
Ayman Safadi|foreign minister|JOR|2017|
Sanae Takaichi|prime minister|JPN|2025|
Shigeru Ishiba|prime minister|JPN|2024|2025
Takeshi Iwaya|foreign minister|JPN|2024|2025
Yoko Kamikawa|foreign minister|JPN|2023|2024
Fumio Kishida|prime minister|JPN|2021|2024
Yoshihide Suga|prime minister|JPN|2020|2021
Shinzo Abe|prime minister|JPN|2006|2020
Junichiro Koizumi|prime minister|JPN|2001|2006|*
Kassym-Jomart Tokayev|president|KAZ|2019|
Nursultan Nazarbayev|president|KAZ|1990|2019|*
William Ruto|president|KEN|2022|
Uhuru Kenyatta|president|KEN|2013|2022|*
Mwai Kibaki|president|KEN|2002|2013
Sadyr Japarov|president|KGZ|2020|
Hun Manet|prime minister|KHM|2023|
Hun Sen|prime minister|KHM|1985|2023
Cho Hyun|foreign minister|KOR|2025|
Lee Jae-myung|president|KOR|2025|
Cho Tae-yul|foreign minister|KOR|2024|2025
Yoon Suk Yeol|president|KOR|2022|2025
Moon Jae-in|president|KOR|2017|2022
Park Geun-hye|president|KOR|2013|2017
Thongloun Sisoulith|president|LAO|2021|
Joseph Aoun|president|LBN|2025|
Nawaf Salam|prime minister|LBN|2025|
Najib Mikati|prime minister|LBN|2021|2025
Michel Aoun|president|LBN|2016|2022
Saad Hariri|prime minister|LBN|2009|2020
Joseph Boakai|president|LBR|2024|
George Weah|president|LBR|2018|2024
Ellen Johnson Sirleaf|president|LBR|2006|2018
Abdul Hamid Dbeibah|prime minister|LBY|2021|
Muammar Gaddafi;Moammar Gadhafi;Muammar Qaddafi|leader|LBY|1969|2011
Anura Kumara Dissanayake|president|LKA|2024|
Ranil Wickremesinghe|president|LKA|2022|2024
Gotabaya Rajapaksa|president|LKA|2019|2022
Mahinda Rajapaksa|president|LKA|2005|2015|*
Gabrielius Landsbergis|foreign minister|LTU|2020|2024
Ingrida Simonyte|prime minister|LTU|2020|2024
Gitanas Nauseda|president|LTU|2019|
Dalia Grybauskaite|president|LTU|2009|2019
Luc Frieden|prime minister|LUX|2023|
Edgars Rinkevics|president|LVA|2023|
Evika Silina|prime minister|LVA|2023|
Aziz Akhannouch|prime minister|MAR|2021|
Nasser Bourita|foreign minister|MAR|2017|
Dorin Recean|prime minister|MDA|2023|2025
Maia Sandu|president|MDA|2020|
Igor Dodon|president|MDA|2016|2020
Andry Rajoelina|president|MDG|2019|2025
Mohamed Muizzu|president|MDV|2023|
Claudia Sheinbaum|president|MEX|2024|
Andres Manuel Lopez Obrador|president|MEX|2018|2024
Enrique Pena Nieto;Enrique Peña Nieto|president|MEX|2012|2018
Felipe Calderon|president|MEX|2006|2012
Hristijan Mickoski|prime minister|MKD|2024|
Assimi Goita|leader|MLI|2021|
Ibrahim Boubacar Keita|president|MLI|2013|2020
Robert Abela|prime minister|MLT|2020|
Min Aung Hlaing|leader|MMR|2021|
Aung San Suu Kyi|state counsellor|MMR|2016|2021
Jakov Milatovic|president|MNE|2023|
Milojko Spajic|prime minister|MNE|2023|
Milo Djukanovic|president|MNE|2018|2023
Ukhnaagiin Khurelsukh|president|MNG|2021|
Daniel Chapo|president|MOZ|2025|
Filipe Nyusi|president|MOZ|2015|2025
Lazarus Chakwera|president|MWI|2020|2025
Anwar Ibrahim|prime minister|MYS|2022|
Najib Razak|prime minister|MYS|2009|2018
Mahathir Mohamad|prime minister|MYS|1981|2020
Netumbo Nandi-Ndaitwah|president|NAM|2025|
Abdourahamane Tchiani|leader|NER|2023|
Mohamed Bazoum|president|NER|2021|2023
Bola Tinubu|president|NGA|2023|
Muhammadu Buhari|president|NGA|2015|2023|*
Goodluck Jonathan|president|NGA|2010|2015
Olusegun Obasanjo|president|NGA|1999|2007|*
Daniel Ortega|president|NIC|2007|
Dick Schoof|prime minister|NLD|2024|
Mark Rutte|prime minister|NLD|2010|2024
Espen Barth Eide|foreign minister|NOR|2023|
Jonas Gahr Store|prime minister|NOR|2021|
Erna Solberg|prime minister|NOR|2013|2021
KP Sharma Oli|prime minister|NPL|2015|2025
Pushpa Kamal Dahal|prime minister|NPL|2008|2024
Christopher Luxon|prime minister|NZL|2023|
Jacinda Ardern|prime minister|NZL|2017|2023
Winston Peters|foreign minister|NZL|2017|
Badr Albusaidi|foreign minister|OMN|2020|
Haitham bin Tariq|sultan|OMN|2020|
Ishaq Dar|foreign minister|PAK|2024|
Asim Munir|army chief|PAK|2022|
Bilawal Bhutto Zardari|foreign minister|PAK|2022|2023
Khawaja Asif|defence minister|PAK|2022|
Shehbaz Sharif|prime minister|PAK|2022|
Imran Khan|prime minister|PAK|2018|2022
Asif Ali Zardari|president|PAK|2008|
Pervez Musharraf|president|PAK|1999|2008|*
Nawaz Sharif|prime minister|PAK|1990|2017
Benazir Bhutto|prime minister|PAK|1988|1996|*
Jose Raul Mulino|president|PAN|2024|
Dina Boluarte|president|PER|2022|2025
Pedro Castillo|president|PER|2021|2022
Alberto Fujimori|president|PER|1990|2000|*
Enrique Manalo|foreign secretary|PHL|2022|2025
Rodrigo Duterte|president|PHL|2016|2022|*
Benigno Aquino|president|PHL|2010|2016
Ferdinand Marcos|president|PHL|1965|
James Marape|prime minister|PNG|2019|
Karol Nawrocki|president|POL|2025|
Radoslaw Sikorski|foreign minister|POL|2023|
Wladyslaw Kosiniak-Kamysz|defence minister|POL|2023|
Mateusz Morawiecki|prime minister|POL|2017|2023
Andrzej Duda|president|POL|2015|2025
Donald Tusk|prime minister|POL|2007|
Choe Son Hui|foreign minister|PRK|2022|
Kim Jong Un;Kim Jong-un|leader|PRK|2011|
Kim Jong Il;Kim Jong-il|leader|PRK|1994|2011
Luis Montenegro|prime minister|PRT|2024|
Antonio Costa|prime minister|PRT|2015|2024
Santiago Pena|president|PRY|2023|
Mohammad Mustafa|prime minister|PSE|2024|
Mohammad Shtayyeh|prime minister|PSE|2019|2024
Salam Fayyad|prime minister|PSE|2007|2013
Mahmoud Abbas|president|PSE|2005|
Yasser Arafat|president|PSE|1994|2004|*
Mohammed bin Abdulrahman|prime minister|QAT|2023|
Tamim bin Hamad|emir|QAT|2013|
Ilie Bolojan|prime minister|ROU|2025|
Nicusor Dan|president|ROU|2025|
Marcel Ciolacu|prime minister|ROU|2023|2025
Klaus Iohannis|president|ROU|2014|2025
Andrei Belousov|defence minister|RUS|2024|
Mikhail Mishustin|prime minister|RUS|2020|
Dmitry Peskov|spokesman|RUS|2012|
Sergei Shoigu|defence minister|RUS|2012|2024
Dmitry Medvedev|president|RUS|2008|2012|*
Sergei Lavrov;Sergey Lavrov|foreign minister|RUS|2004||*
Vladimir Putin|president|RUS|2000||*
Boris Yeltsin|president|RUS|1991|1999|*
Mikhail Gorbachev|president|RUS|1985|1991|*
Olivier Nduhungirehe|foreign minister|RWA|2024|
Paul Kagame|president|RWA|2000||*
Faisal bin Farhan|foreign minister|SAU|2019|
Mohammed bin Salman|crown prince|SAU|2017|
Adel al-Jubeir|foreign minister|SAU|2015|2018
Abdalla Hamdok|prime minister|SDN|2019|2022
Abdel Fattah al-Burhan|leader|SDN|2019|
Omar al-Bashir;Omar El Bashir;Omar Hassan al-Bashir|president|SDN|1989|2019
Bassirou Diomaye Faye|president|SEN|2024|
Macky Sall|president|SEN|2012|2024
Lawrence Wong|prime minister|SGP|2024|
Lee Hsien Loong|prime minister|SGP|2004|2024
Jeremiah Manele|prime minister|SLB|2024|
Manasseh Sogavare|prime minister|SLB|2019|2024
Julius Maada Bio|president|SLE|2018|
Nayib Bukele|president|SLV|2019|
Hassan Sheikh Mohamud|president|SOM|2022|
Mohamed Abdullahi Mohamed|president|SOM|2017|2022
Aleksandar Vucic|president|SRB|2017|
Ana Brnabic|prime minister|SRB|2017|2024
Slobodan Milosevic|president|SRB|1989|2000|*
Riek Machar|vice president|SSD|2011|2025
Salva Kiir|president|SSD|2011|
Chan Santokhi|president|SUR|2020|2025
Peter Pellegrini|president|SVK|2024|
Zuzana Caputova|president|SVK|2019|2024
Robert Fico|prime minister|SVK|2006|
Natasa Pirc Musar|president|SVN|2022|
Robert Golob|prime minister|SVN|2022|
Ulf Kristersson|prime minister|SWE|2022|
Magdalena Andersson|prime minister|SWE|2021|2022
Stefan Lofven|prime minister|SWE|2014|2021
Ahmed al-Sharaa|president|SYR|2025|
Asaad al-Shaibani|foreign minister|SYR|2024|
Walid Muallem|foreign minister|SYR|2006|2020
Bashar al-Assad;Bashar Assad|president|SYR|2000|2024
Hafez al-Assad|president|SYR|1971|2000
Mahamat Idriss Deby|president|TCD|2021|
Idriss Deby|president|TCD|1990|2021|*
Faure Gnassingbe|president|TGO|2005|
Anutin Charnvirakul|prime minister|THA|2025|
Paetongtarn Shinawatra|prime minister|THA|2024|2025
Srettha Thavisin|prime minister|THA|2023|2024
Yingluck Shinawatra|prime minister|THA|2011|2014
Thaksin Shinawatra|prime minister|THA|2001|2006|*
Emomali Rahmon|president|TJK|1992|
Serdar Berdymukhamedov|president|TKM|2022|
Jose Ramos-Horta|president|TLS|2007|
Xanana Gusmao|prime minister|TLS|2007|
Kais Saied|president|TUN|2019|
Cevdet Yilmaz|vice president|TUR|2023|
Hakan Fidan|foreign minister|TUR|2023|
Yasar Guler|defence minister|TUR|2023|
Hulusi Akar|defence minister|TUR|2018|2023
Ahmet Davutoglu|prime minister|TUR|2014|2016
Mevlut Cavusoglu|foreign minister|TUR|2014|2023
Abdullah Gul|president|TUR|2007|2014
Recep Tayyip Erdogan;Tayyip Erdogan;Recep Tayyip Erdoğan|president|TUR|2003||*
Lai Ching-te|president|TWN|2024|
Tsai Ing-wen|president|TWN|2016|2024
Ma Ying-jeou|president|TWN|2008|2016
Samia Suluhu Hassan|president|TZA|2021|
John Magufuli|president|TZA|2015|2021
Yoweri Museveni|president|UGA|1986||*
Yulia Svyrydenko|prime minister|UKR|2025|
Andrii Sybiha|foreign minister|UKR|2024|
Rustem Umerov|defence minister|UKR|2023|2025
Oleksii Reznikov|defence minister|UKR|2021|2023
Denys Shmyhal|prime minister|UKR|2020|2025
Dmytro Kuleba|foreign minister|UKR|2020|2024
Volodymyr Zelensky;Volodymyr Zelenskyy;Volodymyr Zelenskiy|president|UKR|2019||*
Petro Poroshenko|president|UKR|2014|2019|*
Viktor Yanukovych|president|UKR|2010|2014|*
Leonid Kuchma|president|UKR|1994|2005|*
Yamandu Orsi|president|URY|2025|
Luis Lacalle Pou|president|URY|2020|2025
JD Vance|vice president|USA|2025|
Marco Rubio|secretary of state|USA|2025||*
Pete Hegseth|defense secretary|USA|2025|
Scott Bessent|treasury secretary|USA|2025|
Antony Blinken|secretary of state|USA|2021|2025|*
Jake Sullivan|national security adviser|USA|2021|2025
Janet Yellen|treasury secretary|USA|2021|2025
Joe Biden|president|USA|2021|2025|*
Kamala Harris|vice president|USA|2021|2025
Lloyd Austin|defense secretary|USA|2021|2025
William Burns|cia director|USA|2021|2025
Mike Pompeo|secretary of state|USA|2018|2021|*
Donald Trump|president|USA|2017||*
Mike Pence|vice president|USA|2017|2021
Rex Tillerson|secretary of state|USA|2017|2018|*
John Kerry|secretary of state|USA|2013|2017
Barack Obama|president|USA|2009|2017|*
Hillary Clinton;Hillary Rodham Clinton|secretary of state|USA|2009|2013
Condoleezza Rice|secretary of state|USA|2005|2009
Colin Powell|secretary of state|USA|2001|2005
George Bush;George H.W. Bush;George W. Bush|president|USA|2001|2009
Madeleine Albright|secretary of state|USA|1997|2001|*
Bill Clinton|president|USA|1993|2001
Ronald Reagan|president|USA|1981|1989|*
Jimmy Carter|president|USA|1977|1981
Shavkat Mirziyoyev|president|UZB|2016|
Islam Karimov|president|UZB|1990|2016|*
Pietro Parolin|secretary of state|VAT|2013|
Yvan Gil|foreign minister|VEN|2023|
Delcy Rodriguez|vice president|VEN|2018|
Nicolas Maduro;Nicolás Maduro|president|VEN|2013||*
Hugo Chavez;Hugo Chávez|president|VEN|1999|2013
Luong Cuong|president|VNM|2024|
To Lam|president|VNM|2024|2024
Pham Minh Chinh|prime minister|VNM|2021|
Albin Kurti|prime minister|XKX|2021|
Vjosa Osmani|president|XKX|2021|
Hashim Thaci|president|XKX|2016|2020
Rashad al-Alimi|president|YEM|2022|
Abd Rabbuh Mansur Hadi|president|YEM|2012|2022
Ali Abdullah Saleh|president|YEM|1990|2012
Ronald Lamola|foreign minister|ZAF|2024|
Naledi Pandor|foreign minister|ZAF|2019|2024
Cyril Ramaphosa|president|ZAF|2018||*
Jacob Zuma|president|ZAF|2009|2018|*
Thabo Mbeki|president|ZAF|1999|2008|*
Nelson Mandela|president|ZAF|1994|1999|*
Hakainde Hichilema|president|ZMB|2021|
Emmerson Mnangagwa|president|ZWE|2017||*
Robert Mugabe|president|ZWE|1980|2017|*
Jose Maria Aznar||ESP|1996|2004|*
Jean Chretien;Jean Chrétien||CAN|1993|2003|*
John Howard||AUS|1996|2007
Paul Keating||AUS|1991|1996
Shimon Peres||ISR|1984|2014
Ismail Haniyeh||PSE|2006|2024|*
Anwar Sadat||EGY|1970|1981|*
Sisi||EGY|2014|
King Hussein||JOR|1952|1999
King Abdullah||JOR|1999|
Assad||SYR|1971|2024
Adil Abdul Mahdi||IRQ|2018|2020
Ruhollah Khomeini||IRN|1979|1989|*
Bulent Ecevit||TUR|1974|2002|*
Turgut Ozal||TUR|1983|1993|*
King Fahd||SAU|1982|2005
King Salman||SAU|2015|
Gaddafi;Gadhafi;Qaddafi||LBY|1969|2011
Khalifa Haftar||LBY|2014||*
Rajiv Gandhi||IND|1984|1989
Indira Gandhi||IND|1966|1984
Atal Behari Vajpayee||IND|1998|2004|*
Deng Xiaoping||CHN|1978|1989
Kim Dae-jung||KOR|1998|2003
Suharto||IDN|1967|1998
Mahathir||MYS|1981|2020
Corazon Aquino||PHL|1986|1992
Fidel Ramos||PHL|1992|1998
Gloria Arroyo;Gloria Macapagal Arroyo||PHL|2001|2010
Prayuth Chan-ocha||THA|2014|2023
F.W. de Klerk||ZAF|1989|1994
Mobutu Sese Seko||COD|1965|1997
Kabila||COD|1997|2019
Idi Amin||UGA|1971|1979
Daniel arap Moi||KEN|1978|2002
Charles Taylor||LBR|1997|2003
Hissene Habre||TCD|1982|1990|*
Goukouni Oueddei||TCD|1979|1982|*
King Hassan||MAR|1961|1999
King Mohammed||MAR|1999|
Castro||CUB|1959|2018
Chavez||VEN|1999|2013
Juan Guaido;Juan Guaidó||VEN|2019|2022|*
Augusto Pinochet||CHL|1973|1990|*
Vicente Fox||MEX|2000|2006
Jean-Bertrand Aristide||HTI|1991|2004|*
Prosper Avril||HTI|1988|1990
Radovan Karadzic||BIH|1992|1996|*
Alija Izetbegovic||BIH|1990|2000|*
Franjo Tudjman||HRV|1990|1999|*
Ibrahim Rugova||XKX|1992|2006|*
Lech Walesa;Lech Wałęsa||POL|1990|1995|*
Vaclav Havel||CZE|1989|2003|*
Vaclav Klaus||CZE|1992|2013
Nicolae Ceausescu||ROU|1965|1989|*
Todor Zhivkov||BGR|1954|1989|*
Eduard Shevardnadze||GEO|1992|2003|*
Zelensky;Zelenskiy||UKR|2019|
Chandrika Kumaratunga||LKA|1994|2005|*
Abdullah Ocalan||TUR|1978||*
Hassan Nasrallah||LBN|1992|2024|*
`
