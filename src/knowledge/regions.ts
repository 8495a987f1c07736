/** Continents, seas and disputed regions that reports speak of and that are no states. Written by the project from general knowledge. */
export const REGIONS: readonly string[] =
  `Europe;Asia;Africa;North America;South America;Latin America;Antarctica;Oceania;Middle East;Near East;Far East;
Western Europe;Eastern Europe;Central Europe;Central Asia;Southeast Asia;East Asia;South Asia;North Africa;West Africa;Horn of Africa;
Balkans;Caucasus;South Caucasus;Baltics;Scandinavia;Donbas;Donbass;Donetsk;Luhansk;Crimea;Kherson;Zaporizhzhia;Kursk;Transnistria;Abkhazia;South Ossetia;
West Bank;Gaza Strip;Golan Heights;East Jerusalem;Sinai;Kashmir;Kurdistan;Nagorno-Karabakh;Tibet;Xinjiang;
Black Sea;Baltic Sea;Red Sea;South China Sea;East China Sea;Mediterranean;Sea of Azov;Persian Gulf;Arctic;Pacific;Atlantic;Indo-Pacific;Alaska`
    .split(/[;\n]+/u)
    .filter(r => r !== '')
