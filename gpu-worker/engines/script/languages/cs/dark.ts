import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Třikrát o půlnoci', 'Za dveřmi nikdo', 'Dům, kam někdo chodil'],
      blurb: [
        'Každou noc někdo třikrát zaklepe na dveře osamělého domu. Jednou ráno sníh prozradí, kdo to byl.',
        'Tři zaklepání, noc co noc, a nikdy žádná tvář. Pak napadne první sníh a řekne pravdu.',
      ],
      lines: {
        hook: [
          'Každou noc, tři minuty po dvanácté, někdo zaklepal na poslední dům {place}. Vždycky třikrát.',
          'Tři zaklepání. Každou noc těsně po půlnoci, na posledním domě {place}, kam nevede žádná cesta.',
        ],
        setup: [
          '{name}, {hero}, která se jen tak něčeho nelekla, pokaždé otevřela. Venku byl jen mráz a tma.',
          'První noci {name} běžela otevřít. Žádná tvář, žádné světlo, žádný dech ve vzduchu. Jenom tma.',
        ],
        step: [
          'Sousedé krčili rameny. To vítr, říkali, ačkoli sami měli okenice zatlučené hřebíky.',
          'Na kliku pověsila zvonek a čekala vedle něj až do svítání. Zvonek se ani jednou nepohnul.',
        ],
        rising: [
          'A tak přestala otevírat. Seděla u svíčky, počítala rány a učila se čekat na ticho.',
          'Začala tedy poslouchat. Rány byly pomalé a trpělivé, jako když má host všechen čas světa.',
        ],
        deeper: [
          'Devátou noc třetí zaklepání nepřišlo. A čekat na ně bylo kupodivu horší než je slyšet.',
          'Každou noc zněly o kousek blíž, jako by se dveře v té tmě pomalu ztenčovaly.',
        ],
        turn: [
          'Pak napadl sníh. Ráno v něm našla stopy, bosé a úzké. Vedly pryč od jejích dveří.',
          'Pak přišel první sníh. Za úsvitu vedla od jejího prahu do tmy jediná řada bosých stop.',
        ],
        peak: [
          'Hledala stopy, které by vedly k domu. Nebyly tam. Ať to byl kdokoli, jenom odcházel.',
          'Hledala, kudy to přišlo, a nenašla nic. K domu nikdo nepřišel. Někdo z něj vyšel ven.',
        ],
        release: [
          'Všechny ty noci nikdo nechtěl dovnitř. Něco uvnitř prosilo, aby smělo ven.',
          'To klepání nikdy neznělo zvenčí. Celou tu dobu něco klepalo zevnitř a prosilo, ať je pustí.',
        ],
        ending: [
          'Té noci {name} konečně spala klidně. Tři minuty po dvanácté to zaklepalo z mrazu. Chtělo domů.',
          'Dům byl teď prázdný a tichý. Dokud se těsně po půlnoci nezačala pomalu otáčet klika.',
        ],
      },
    },
    mirror: {
      title: ['Zrcadlo, které spěchalo', 'Sedm vteřin', 'Tohle zrcadlo nekupujte'],
      blurb: [
        'Staré zrcadlo ukazuje pokoj o pár vteřin později. A pak, jednou v noci, o pár vteřin dřív.',
        'Starožitné zrcadlo získal skoro zadarmo. Odraz se nejdřív opožďoval. Pak začal předbíhat.',
      ],
      lines: {
        hook: [
          'To zrcadlo nestálo skoro nic. Prodavač {place} řekl jen jedno: hlavně ať vás nepředběhne.',
          '{name} našel zrcadlo {place}, opřené o zeď, a na něm lístek: zdarma, ale nedívejte se dvakrát.',
        ],
        setup: [
          '{name}, {hero}, který na pověry nevěřil, ho pověsil do předsíně a na varování zapomněl.',
          'V předsíni se vyjímalo dobře. {name}, {hero}, který žil sám, byl rád za druhou tvář v domě.',
        ],
        step: [
          'Bylo jen pomalé, nic víc. Zvedl ruku a jeho odraz ji zvedl až o chviličku po něm.',
          'Třetí den si toho všiml. Zívl, odvrátil se, a ve skle ještě pořád zíval.',
        ],
        rising: [
          'Odraz se opožďoval. Vzal si hodinky: o sedm vteřin. Příští večer už jen o pět, a potom o dvě.',
          'Počítal. V pondělí sedm vteřin zpoždění, v úterý čtyři. Odraz ho doháněl.',
        ],
        deeper: [
          'V pátek šlo přesně, jako každé poctivé zrcadlo. Usnul vedle něj a nezdálo se mu vůbec nic.',
          'Na jeden večer to bylo docela obyčejné zrcadlo. Skoro se zasmál a ono se zasmálo přesně s ním.',
        ],
        turn: [
          'Pak se pohnulo první. Ve skle otočil hlavu ke dveřím, a teprve potom zaslechl kroky.',
          'V sobotu mrkl nejdřív odraz, a až pak on. Zrcadlo už nebylo pozadu. Předběhlo ho.',
        ],
        peak: [
          'Sedm vteřin napřed. Viděl sám sebe, jak zírá přes vlastní rameno a otvírá ústa ke křiku.',
          'Ve skle viděl, jak bledne, couvá a zvedá obě ruce před něčím, co stojí za ním.',
        ],
        release: [
          'Zbývalo mu sedm vteřin. Využil je špatně: díval se do zrcadla, a ne do pokoje.',
          'Sedm vteřin je dlouhá doba. Neotočil se. Nemohl se odtrhnout od toho, co teprve udělá.',
        ],
        ending: [
          'Zrcadlo je zase na prodej. Je prý úplně prázdné, jen občas někdo zaťuká na sklo zevnitř.',
          'Předsíň našli uklizenou a zrcadlo čisté. Docela malý muž v něm pořád čeká, až na něj přijde řada.',
        ],
      },
    },
    scratching: {
      title: ['Co čeká za dveřmi', 'Ten, kdo leží u ohně', 'Pusť mě dovnitř'],
      blurb: [
        'Bouře, osamělá chalupa a věrný společník, který škrábe na dveře. Nebo to není on?',
        'V nejhorší noci roku něco škrábe a chce dovnitř. Zná to jeho jméno a má to trpělivost.',
      ],
      lines: {
        hook: [
          'Když žijete {place} a společnost vám dělá jen {pet}, platí jediné pravidlo: po setmění se neotvírá.',
          '{name} měl {place} jen {pet.acc}, oheň a jediné pravidlo: po setmění se dveře neotvírají.',
        ],
        setup: [
          'Bouře toho roku přišla brzy. V šest už byla tma a {name}, {hero}, seděl sám u ohně.',
          'Jedné listopadové noci vichr rval střechu a {name}, {hero}, si přisunul židli blíž k ohni.',
        ],
        step: [
          'Uvařil pro dva jako vždycky a jednu misku postavil na zem k teplým kamenům.',
          'Pobrukoval si, aby neslyšel vítr, a druhou misku postavil těsně k ohništi.',
        ],
        rising: [
          'Kolem půlnoci uslyšel škrábání, nízko u země. No ovšem, řekl si. {Pet} je ještě venku.',
          'Pak něco zaškrábalo na dveře, nízko a opatrně. {Pet}, napadlo ho. Chudák, v takovém počasí.',
        ],
        deeper: [
          'Kňučelo to, jako když je příteli zima. Než si vzpomněl na pravidlo, měl ruku na závoře.',
          'Dobrý přítel umí čekat, ale tohle nepřestávalo. Škrábalo to, jako by to počítalo prkna.',
        ],
        turn: [
          'Škvírou viděl mokrou srst a dvě oči, které znal. Usmál se a sáhl po závoře.',
          'Podíval se klíčovou dírkou. Srst, déšť a oči, které měl rád. Zasmál se sám sobě a vzal za závoru.',
        ],
        peak: [
          'Za ním, u ohně, někdo vzdychl. Otočil se. V teple a v suchu tam tvrdě {pet:spal|spala|spalo} {pet}.',
          'A tu se od ohniště ozvalo zívnutí. Na teplých kamenech {pet:ležel|ležela|leželo} {pet}. Celý večer.',
        ],
        release: [
          'Zlehounka pustil závoru. A na druhé straně, stejně zlehounka, něco pustilo kliku.',
          'Ani se nehnul. Venku kňučení ustalo, jako když někdo odloží nástroj, který nezabral.',
        ],
        ending: [
          'Chvíli byl slyšet jen déšť. Pak to ze tmy promluvilo jeho vlastním hlasem: pusť mě dovnitř, {name.voc}.',
          'Až do svítání bylo ticho. Pak to promluvilo hlasem jeho matky: {name.voc}, tady venku je taková zima.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: ['Zloděj, který bral jen lesk', 'Případ ztracených klíčů', 'Velmi malý lupič'],
      blurb: [
        'V noci mizí klíče, mince a lžičky, a žádný zámek není vylomený. Někdo trpělivý se vydá za leskem.',
        'Něco krade všechno, co se třpytí, a nikdo to nevidí. Stopa končí u okna, kde by ji nikdo nehledal.',
      ],
      lines: {
        hook: [
          'Nejdřív to byl klíč. Pak stříbrná lžička, snubní prsten, mince. Žádný zámek, žádné sklo, nic rozbitého.',
          'Devatenáct krádeží za měsíc a pokaždé totéž: okno pootevřené na dlaň a jedna lesklá věc pryč.',
        ],
        setup: [
          'A tak poslali pro toho nejtrpělivějšího: {name}, {hero}, vydržel sedět bez hnutí déle než kterýkoli zloděj.',
          '{name}, {hero} se zápisníkem a studenýma nohama, případ vzal, protože mu nikdo jiný nevěřil.',
        ],
        step: [
          'Sepsal seznam. Nic drahého se neztratilo, jen to, co se blýská. Zloděj, který neumí počítat, zapsal si.',
          'Bohatí podezírali chudé, chudí bohaté. {name} přeměřil okna. Ruka by tudy prošla jen stěží.',
        ],
        rising: [
          'Vyleštil lžičku, až zářila jako hvězda, položil ji {place} na zem a schoval se za sud.',
          'Past byla prostá: jeden lesklý knoflík {place}, trocha měsíčního světla a noc beze spánku.',
        ],
        deeper: [
          'Minula půlnoc, jedna, druhá hodina. Celý svět spal a mlha si s ním začala zahrávat.',
          'Pršelo. Myslel na teplou postel a na všechny chytré lidi, kteří se mu teď určitě smějí.',
        ],
        turn: [
          'Ve tři se něco pohnulo. Vůbec to nebyl člověk. Kdepak, {culprit}! A kořist si už {culprit:nesl|nesla|neslo} pryč.',
          'Pak lupič přišel, bez masky a bez hluku. {Culprit} klidně jako úředník {culprit:sebral|sebrala|sebralo} návnadu.',
        ],
        peak: [
          'Šel za svým zlodějem přes zdi a pod vozy, až k oknu, kde dohořívala jediná slabá svíčka.',
          'Zloděj utíkal a {name} utíkal za ním, přes zahrady, až k poslednímu domku, kde svítila lampička.',
        ],
        release: [
          'Seděla tam stařenka, která skoro neviděla, a ve světle svíčky obracela klíče a lžičky, kus po kuse.',
          'Uvnitř ležela nemocná stařenka. {Culprit} jí {culprit:položil|položila|položilo} dárek na deku, kde se třpytilo třicet dalších.',
        ],
        ending: [
          'Jednou v zimě svého hosta nakrmila a on jí dluh splácel světlem. {name} zapsal: zloděj nezjištěn.',
          'Kdysi svému zloději zachránila život. {name} do hlášení napsal: žádná krádež. Jen někdo, kdo umí poděkovat.',
        ],
      },
    },
    letters: {
      title: ['Dopisy se zítřejším datem', 'Odesílatel beze jména', 'Dvanáct dopisů'],
      blurb: [
        'Každý rok ve stejný den přijde dopis bez odesílatele se zítřejším datem. A pokaždé má pravdu.',
        'Někdo cizí jí jednou za rok píše a ví, co přinese zítřek. Kdo drží pero?',
      ],
      lines: {
        hook: [
          'Ten dopis přicházel každý rok ve stejné ráno. Bez známky, bez odesílatele a se zítřejším datem.',
          'Jednou za rok ležel na rohožce dopis. Inkoust suchý, papír starý, a datum vždycky zítřejší.',
        ],
        setup: [
          '{name} si schovala úplně všechny. Jeď až tou pozdější lodí, stálo v jednom. Ta dřívější se potopila.',
          'Jediný řádek, a vždycky pravda. Nepůjčuj mu peníze. Zavolej sestře. {name} se naučila poslechnout.',
        ],
        step: [
          'Ptala se na poště, ptala se sousedů. Nikdo neviděl ke dveřím přijít ani živáčka.',
          'Jednou probděla celou noc, aby odesílatele přistihla. K ránu jen mrkla, a dopis ležel na místě.',
        ],
        rising: [
          'Dvanáctý byl jiný. Stálo v něm: přijď za soumraku {place.to} a přines, co je na půdě: {thing.acc}.',
          'Pak přišel dvanáctý, delší než ostatní. Za soumraku buď {place}. Vezmi {thing.acc} z půdy.',
        ],
        deeper: [
          'Málem zůstala doma. Ale s rukou, která vám třikrát zachránila život, se člověk nehádá.',
          'Při balení se jí třásly ruce. Dvanáct let si přála vidět, komu na ní tolik záleží.',
        ],
        turn: [
          'V mlze tam nikdo nestál. Jen jeden uvolněný kámen a pod ním plechová krabička.',
          'Byla tam sama. Zavolala a nikdo neodpověděl. U jejích nohou se viklal jediný kámen.',
        ],
        peak: [
          'Ta krabička pod kamenem byla jako dělaná na to, co přinesla. Pod víkem leželo dvanáct čistých listů, pero a jeden vzkaz.',
          'Pod kamenem byla plechová krabička a v ní pero a dvanáct čistých listů. Čekaly už dlouho.',
        ],
        release: [
          'Ve vzkazu stálo: teď už víš, co jsi potřebovala slyšet. A to písmo konečně poznala. Bylo její.',
          'Vzala pero, na zkoušku napsala své jméno a zatajil se jí dech. Bylo to úplně stejné písmo.',
        ],
        ending: [
          'A tak si sedla a napsala vyděšené mladé ženě, kterou byla před dvanácti lety: jeď pozdější lodí.',
          'Toho večera {name} napsala ten první. Kdesi v minulosti čekala jedna dívka na poštu.',
        ],
      },
    },
    ice: {
      title: ['Koruna, která roztála', 'Krádež v zamčené věži', 'Ve sněhu žádné stopy'],
      blurb: [
        'Ze zamčené věže zmizí poklad a sníh kolem je hladký. Zůstalo jen trochu vody.',
        'Jedny dveře, jeden klíč, všude čerstvý sníh, a koruna je pryč. Odpověď měli všichni před očima.',
      ],
      lines: {
        hook: [
          'V deset stála skleněná koruna ve věži. Za úsvitu byla pryč, a dveře byly pořád zamčené.',
          'Jedna věž, jedny dveře, jeden klíč. Ráno skleněná koruna zmizela a nic nebylo rozbité.',
        ],
        setup: [
          'Jejím majitelem byl {owner} s nemalými dluhy. Hostům ji ukázal ve světle jediné svíčky.',
          'Večer předtím ji {owner} ukázal čtyřiceti hostům {place}. Dotknout se jí nesměl nikdo.',
        ],
        step: [
          'Zářila jako nic na světě, přísahali hosté, a byla tak čirá, že se zdálo, jako by dýchala.',
          'Má cenu království, říkal jim. A přesně na tolik ji minulý týden dal pojistit.',
        ],
        rising: [
          'Na schodech celou noc stály stráže. Neslyšely nic, jen k ránu jakési pomalé kapání.',
          'Jediný klíč mu visel na krku. Stráže nespaly a nikdo kolem nich neprošel.',
        ],
        deeper: [
          'Venku ležel hluboký, hladký sníh. Žádný zloděj tudy nešel, leda že by nic nevážil.',
          'Žádný žebřík, žádný provaz, žádné stopy. Sníh kolem věže ležel jako prostěradlo, na kterém nikdo nespal.',
        ],
        turn: [
          'Pak přišel {name}, {hero}, který nehledal zloděje. Hledal to, co tu bylo navíc.',
          '{name}, {hero}, který mluvil málo, se neptal, co chybí. Zeptal se, co tu předtím nebylo.',
        ],
        peak: [
          'Na stole byla voda. Ne moc, jen takový kroužek, a vedle kroužku vyhořelá svíčka.',
          'Poklekl a sáhl na podlahu. Byla mokrá. Pak zvedl oči ke svíčce a začal se usmívat.',
        ],
        release: [
          'Korunu nikdo neukradl, řekl. Odešla sama, kapku po kapce. Byla totiž z ledu.',
          'Žádný zloděj tu nebyl, řekl. Vyřezali jste ji z ledu a zbytek udělala jedna teplá svíčka.',
        ],
        ending: [
          '{Owner} zbledl jako sníh. Nejlepší úkryt pro lež, řekl {name}, je ten studený.',
          '{Owner} mlčel. {name} si nasadil klobouk. Příště vezměte sklo, řekl. To vydrží mlčet déle.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Kabát na náhrobku', 'Chtěla jen domů', 'Host v dešti'],
      blurb: [
        'V dešti svezl neznámou a půjčil jí kabát. Druhý den si pro něj šel.',
        'Po setmění se tam prý nemá zastavovat. On zastavil, protože byl laskavý. Tak se dozvěděl zbytek.',
      ],
      lines: {
        hook: [
          'Říká se, že za deštivých nocí se {place} nemá zastavovat, ať na vás mává kdokoli.',
          'Každý tu zná někoho, kdo ji viděl čekat {place}, v dešti a bez kabátu.',
        ],
        setup: [
          '{name}, {hero} na cestě domů, ten příběh neznal. U krajnice stála {guest}, a tak přibrzdil.',
          'Jedné říjnové noci {name}, {hero}, zahlédl ve světle reflektorů postavu. Byla to {guest}. Zastavil.',
        ],
        step: [
          'Sedla si dozadu a tichým hlasem řekla adresu. Všiml si, že má ruce bílé jako papír.',
          'Mluvila málo. Když se zeptal, proč je venku tak pozdě, řekla: už dlouho se snažím dostat domů.',
        ],
        rising: [
          'Třásla se, a tak jí dal svůj kabát. Topení jelo naplno, a přesto mu šla od úst pára.',
          'V autě se ochladilo tak, že okna zamrzala zevnitř. Beze slova jí podal svůj kabát.',
        ],
        deeper: [
          'Zeptala se ho, kolik je hodin, a pak, jaký je rok. Zasmál se tomu. Ona ne.',
          'V jedné zatáčce odvrátila tvář. Tady to bylo, řekla. On viděl jenom déšť.',
        ],
        turn: [
          'U vrátek se otočil. Sedadlo bylo mokré a prázdné. Otevřela stará paní a chytila se rámu dveří.',
          'Když zastavil, byla pryč, a žádné dveře se neotevřely. Zaklepal na dům. Otevřela stará paní.',
        ],
        peak: [
          'Jste pátý, řekla. To byla moje dcera. Zemřela {place}, dnes v noci je tomu dvacet let.',
          'Sundala ze zdi fotografii. Byla to ona? Moje dcera, řekla. Stalo se to {place}, už dávno.',
        ],
        release: [
          'Pověděla mu, kde má hledat. Ráno našel svůj kabát na kopci, přeložený přes náhrobek.',
          'Nevěřil, dokud neviděl hrob. Kabát ležel přes kámen, pečlivě složený a suchý.',
        ],
        ending: [
          'Nechal ho tam. Už se prý netřese zimou, ale v dešti pořád ještě zvedá ruku.',
          'V kapse byl lístek: děkuji, jako první ses zeptal na mé jméno. On se na něj nahlas nikdy nezeptal.',
        ],
      },
    },
    nightTrain: {
      title: ['Vlak po posledním vlaku', 'V jízdním řádu není', 'Nástupiště nula'],
      blurb: [
        'Po posledním vlaku jede ještě jeden. Není v žádném jízdním řádu a nikdo z něj nikdy nevystupuje.',
        'Poslední vlak jí ujel. Pak přijel další, osvětlený, teplý a plný lidí, které znala.',
      ],
      lines: {
        hook: [
          'Železničáři o tom nemluví, ale zkuste se jich zeptat, kam jezdí vlak, který jede po posledním.',
          'V tomhle městě jezdí o jeden vlak víc. Přijíždí po půlnoci a v žádném jízdním řádu není.',
        ],
        setup: [
          '{name}, {hero} s těžkou taškou, ten poslední zmeškala. Seděla na lavičce a počítala kapky.',
          'Před pár lety usnula {name} na nástupišti. Probudila se, když začaly hučet koleje.',
        ],
        step: [
          'Nikdo jiný tam nebyl, jen {omen}. A {omen:ten se díval|ta se dívala|to se dívalo} na koleje, jako by taky {omen:čekal|čekala|čekalo}.',
          'Na konci nástupiště {omen:seděl|seděla|sedělo} {omen}. Pohled na ni, pohled do tmy, a zase na ni.',
        ],
        rising: [
          'Přijel bez hluku, teplý a zlatý. Každé okno svítilo a za každým byla nějaká tvář.',
          'Vlak připlul jako loď a všechna okna zářila. Dveře se otevřely s tichounkým vzdechem.',
        ],
        deeper: [
          'Znala je. Pekař, který zemřel na jaře. Její stará učitelka. Usmívali se a dělali jí místo.',
          'Někdo uvnitř zamával. Dědeček ve svém dobrém kabátě, v tom, ve kterém ho pochovali.',
        ],
        turn: [
          'Jednou nohou už stála na schůdku. Uvnitř bylo tak teplo a někdo jí držel místo u okna.',
          'Tak pojď, řekl hlas, který jí léta chyběl. Zvedla tašku a chytila se zábradlí.',
        ],
        peak: [
          'Průvodčí zvedl lucernu a dlouho si prohlížel její jízdenku. Tahle není vaše, řekl. Ještě ne.',
          'Starý průvodčí ji zastavil. Otočil list v knize, přejel po něm prstem a zavrtěl hlavou.',
        ],
        release: [
          'Úsvit ji zastihl {place}, promočenou na kost. Nikdy v životě nebyla tak ráda, že je jí zima.',
          'Dveře se zavřely. Stála {place}, dokud nezešedlo nebe, a plakala a nevěděla pro koho.',
        ],
        ending: [
          'Jízdenku má dodnes. Je na ní datum. Nikomu ho neukázala a v ten den nikdy nikam nejezdí.',
          'Teď jezdí vždycky tím ranním. Ale místo u okna jí drží dál a průvodčí zná její jméno.',
        ],
      },
    },
    deep: {
      title: ['Co žije dole', 'To, co je vrací zpátky', 'V noci nevyplouvejte'],
      blurb: [
        'Sto let se tam nikdo neutopil a nikdo neřekne proč. Jedné noci vypluje loďka, aby se zeptala.',
        'Prý tam dole něco žije. A prý je to důvod, proč se všichni vracejí domů.',
      ],
      lines: {
        hook: [
          'V noci nevyplouvejte, říká se {place}. Ne proto, že byste se utopili. Proto, že ne.',
          'Už sto let se {place} nikdo neutopil. A místní nemají rádi, když se někdo ptá na důvod.',
        ],
        setup: [
          'Staří nechávají každou neděli na břehu chléb. Mladí se smějí, ale nikdo z nich si nevezme.',
          'Každý dům má k vodě jedno okno tmavé. Je to jen zdvořilost, říkají staří lidé.',
        ],
        step: [
          'Moje babička to jednou viděla. Bylo to dlouhé jako kostel, říkala, a mělo to smutné oči.',
          'Zeptejte se tří lidí, co to je, a dostanete tři odpovědi. Každou o něco tišším hlasem.',
        ],
        rising: [
          '{name}, {hero}, který chtěl důkaz, si vzal loďku, lucernu a foťák a vyplul pod měsícem.',
          'Jednou na podzim se tomu {name}, {hero} z daleka, vysmál. Vyplul, aby vyfotil nic.',
        ],
        deeper: [
          'Hodinu nebylo nic než voda. Pak se loďka začala zvedat a klesat, jako by pod ní něco dýchalo.',
          'Uprostřed zhasl světlo. Pod loďkou, hluboko dole, zhaslo ještě jedno.',
        ],
        turn: [
          'Bouře přišla z čistého nebe. Jediná vlna, a loďka, lucerna i všechny důkazy šly ke dnu.',
          'Pak se obrátil vítr. Loďka se převalila jako spáč a nad hlavou se mu zavřela studená voda.',
        ],
        peak: [
          'Když klesal, uviděl to. Ze tmy {creature:vystoupal|vystoupala|vystoupalo} {creature}, {creature:starý|stará|staré} jako kámen, a oči dokořán.',
          'Už počítal poslední vteřiny, když se pod ním {creature:zvedl|zvedla|zvedlo} {creature}, {creature:obrovský|obrovská|obrovské} a beze spěchu.',
        ],
        release: [
          'Za úsvitu ho našli na břehu, zabaleného do řas jako do peřiny. Někdo ho uložil.',
          'Probudil se na suchém písku a hodinky mu šly. Od vody k jeho nohám vedla jedna široká mokrá stopa.',
        ],
        ending: [
          'Vedle něj ležel foťák. Byl v něm jediný snímek: on sám, spící, vyfocený od vody.',
          'Nikdy neřekl, co viděl. Ale každou neděli kupuje dva bochníky a domů si nese jen jeden.',
        ],
      },
    },
  },
}
