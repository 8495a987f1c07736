/** International organisations, alliances and armed groups that reports name by an acronym or a short form. */
export interface KnownOrganisation {
  /** The name to show. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: 'alliance' | 'organisation' | 'armed-group' | 'format'
}

const line = (kind: KnownOrganisation['kind'], text: string): readonly KnownOrganisation[] =>
  text
    .trim()
    .split('\n')
    .map(l => {
      const [name = '', ...aliases] = l.trim().split(';')
      return { name, aliases, kind }
    })

/** Written by the project from general knowledge; names as news English spells them. */
export const ORGANISATIONS: readonly KnownOrganisation[] = [
  ...line(
    'alliance',
    `NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;the Atlantic alliance
European Union;EU;E.U.
African Union;AU
Arab League;League of Arab States
BRICS;Brics
G7;Group of Seven;G-7
G20;Group of 20;G-20
ASEAN;Asean;Association of Southeast Asian Nations
Commonwealth of Independent States;CIS
Collective Security Treaty Organization;CSTO
Gulf Cooperation Council;GCC
Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO
OPEC;Opec`,
  ),
  ...line(
    'format',
    `Coalition of the Willing;coalition of the willing
Ramstein format;Ramstein group
Normandy Format;Normandy format;Normandy Four
Minsk Group;OSCE Minsk Group
Weimar Triangle
Bucharest Nine
Visegrad Group;Visegrad Four
Bürgenstock summit
Astana format;Astana process
Middle East Quartet`,
  ),
  ...line(
    'organisation',
    `United Nations;UN;U.N.
UN Security Council;United Nations Security Council;Security Council
European Commission
European Parliament
European Council
European Central Bank;ECB
International Criminal Court;ICC
International Court of Justice;ICJ
International Atomic Energy Agency;IAEA
International Monetary Fund;IMF
World Bank
World Trade Organization;World Trade Organisation;WTO
World Health Organization;World Health Organisation;WHO
Organization for Security and Co-operation in Europe;OSCE
Red Cross;International Committee of the Red Cross;ICRC
Central Intelligence Agency;CIA
Federal Bureau of Investigation;FBI
Congress;US Congress
Senate;US Senate
House of Representatives
Pentagon
State Department;US State Department
Amnesty International;Amnesty
Human Rights Watch;HRW`,
  ),
  ...line(
    'armed-group',
    `Hamas
Hezbollah;Hizbollah;Hizbullah
Islamic State;ISIS;ISIL;IS;Isis
Taliban
al-Qaeda;Al-Qaeda;al Qaeda;al-Qaida
Houthis;Houthi
Wagner Group;Wagner`,
  ),
]
