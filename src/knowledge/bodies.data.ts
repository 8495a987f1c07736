/**
 * Bodies of states that news names without their state, one a line: kind | ISO 3166-1 alpha-3 | name; other names. Parliaments, forces,
 * security services, central banks, parties, rebel movements. Written by the project from general knowledge (as of 2025); names as news
 * English spells them. A name that several states share ("National Assembly", "Socialist Party") is left out.
 */
export const BODY_LINES = `
armed-group|PSE|Palestinian Islamic Jihad;Islamic Jihad
armed-group|PSE|al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs' Brigades
armed-group|PSE|Qassam Brigades;al-Qassam Brigades;Al-Qassam Brigades
armed-group|YEM|Ansar Allah;Ansarallah
armed-group|YEM|Southern Transitional Council
armed-group|PAK|Tehrik-e-Taliban Pakistan;TTP;Pakistani Taliban
armed-group|PAK|Lashkar-e-Taiba;Lashkar-e-Tayyiba
armed-group|PAK|Jaish-e-Mohammed
armed-group|PAK|Balochistan Liberation Army;Baloch Liberation Army
armed-group|NGA|Boko Haram
armed-group|NGA|Islamic State West Africa Province;ISWAP
armed-group|SOM|al-Shabaab;Al-Shabaab;al-Shabab;Al-Shabab;al Shabaab
armed-group|COD|M23;March 23 Movement
armed-group|COD|Allied Democratic Forces
armed-group|SDN|Rapid Support Forces;RSF
armed-group|SDN|Janjaweed
armed-group|SSD|SPLM-IO;SPLA-IO
armed-group|ETH|Tigray People's Liberation Front;TPLF
armed-group|ETH|Oromo Liberation Army
armed-group|COL|FARC;Revolutionary Armed Forces of Colombia
armed-group|COL|ELN
armed-group|PER|Shining Path
armed-group|TUR|PKK;Kurdistan Workers' Party;Kurdistan Workers Party
armed-group|SYR|YPG;People's Protection Units
armed-group|SYR|Syrian Democratic Forces;SDF
armed-group|SYR|Hayat Tahrir al-Sham;HTS
armed-group|SYR|Free Syrian Army
armed-group|SYR|Syrian National Army
armed-group|IRQ|Kataib Hezbollah
armed-group|IRQ|Popular Mobilization Forces;Popular Mobilisation Forces
armed-group|LKA|Tamil Tigers;LTTE;Liberation Tigers of Tamil Eelam
armed-group|MMR|Arakan Army
armed-group|MMR|Karen National Union
armed-group|PHL|Abu Sayyaf
armed-group|PHL|Moro Islamic Liberation Front;MILF
armed-group|MLI|JNIM
armed-group|ESH|Polisario Front;Polisario
armed-group|MOZ|Renamo;RENAMO
armed-group|AGO|UNITA;Unita
armed-group|CAF|Seleka
armed-group|GBR|Irish Republican Army;Provisional IRA
armed-group|XKX|Kosovo Liberation Army;KLA
armed-group|LBR|LURD
armed-group|UGA|Lord's Resistance Army;LRA
armed-group|NIC|Sandinistas
government|PSE|Palestinian Authority;Palestinian National Authority
organisation|PSE|Palestine Liberation Organization;Palestine Liberation Organisation;PLO
government|MMR|National Unity Government
government|IRQ|Kurdistan Regional Government;KRG
government|BIH|Republika Srpska
organisation|IRN|Revolutionary Guards;Revolutionary Guard;Islamic Revolutionary Guard Corps;IRGC
organisation|IRN|Quds Force
organisation|IRN|Guardian Council
organisation|ISR|Israel Defense Forces;Israel Defence Forces;IDF
organisation|ISR|Mossad
organisation|ISR|Shin Bet
organisation|RUS|FSB;Federal Security Service
organisation|RUS|SVR
organisation|RUS|GRU
organisation|RUS|Black Sea Fleet
organisation|RUS|Federation Council
organisation|RUS|Duma
organisation|UKR|Rada
organisation|UKR|SBU;Security Service of Ukraine
organisation|UKR|Armed Forces of Ukraine
organisation|USA|US Army;U.S. Army
organisation|USA|US Navy;U.S. Navy
organisation|USA|US Air Force;U.S. Air Force
organisation|USA|Centcom;CENTCOM;US Central Command;U.S. Central Command
organisation|USA|Treasury Department;US Treasury;U.S. Treasury
organisation|USA|Justice Department
organisation|USA|Defense Department;Department of Defense
organisation|USA|Homeland Security Department;Department of Homeland Security
organisation|USA|Federal Reserve
organisation|USA|USAID
party|USA|Republican Party;GOP
organisation|GBR|Bank of England
organisation|GBR|MI5
organisation|GBR|MI6
organisation|GBR|Royal Air Force;RAF
party|GBR|Reform UK
party|GBR|Scottish National Party;SNP
party|GBR|Sinn Fein;Sinn Féin
party|GBR|Democratic Unionist Party
organisation|DEU|Bundeswehr
organisation|DEU|Bundesbank
party|DEU|Christian Democratic Union;CDU
party|DEU|Christian Social Union;CSU
party|DEU|Social Democratic Party;SPD
party|DEU|Alternative for Germany;AfD
party|FRA|National Rally
party|FRA|La France Insoumise;France Unbowed
party|ITA|Brothers of Italy
party|ITA|Forza Italia
party|ITA|Five Star Movement
party|ESP|PSOE
organisation|POL|Sejm
party|POL|Law and Justice
party|POL|Civic Platform
party|HUN|Fidesz
party|TUR|AKP;AK Party
party|TUR|CHP;Republican People's Party
party|ISR|Likud
party|PSE|Fatah
party|LBN|Amal Movement
organisation|CHN|People's Liberation Army;PLA
organisation|CHN|Politburo
organisation|CHN|People's Bank of China
party|CHN|Chinese Communist Party;Communist Party of China
party|TWN|Kuomintang;KMT
party|TWN|Democratic Progressive Party;DPP
party|IND|Bharatiya Janata Party;BJP
party|IND|Indian National Congress
organisation|IND|Lok Sabha
organisation|IND|Rajya Sabha
organisation|IND|Reserve Bank of India
organisation|PAK|Inter-Services Intelligence;ISI
party|PAK|Pakistan Tehreek-e-Insaf
party|PAK|Pakistan Muslim League
party|BGD|Awami League
organisation|JPN|Bank of Japan
organisation|JPN|Self-Defense Forces
party|KOR|People Power Party
party|PRK|Workers' Party of Korea
party|ZAF|African National Congress;ANC
party|ZWE|ZANU-PF;Zanu-PF
party|NGA|All Progressives Congress
party|RUS|United Russia
party|GEO|Georgian Dream
party|VEN|United Socialist Party of Venezuela
party|MEX|Morena
organisation|SDN|Sudanese Armed Forces
organisation|MMR|Tatmadaw
organisation|RUS|Gazprom
organisation|RUS|Rosneft
organisation|RUS|Rosatom
organisation|UKR|Naftogaz
organisation|UKR|Energoatom
`
