import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['Moře je divnější, než si myslíte', 'Tajemství hlubin', 'Tři srdce a jedna píseň'],
      blurb: [
        'Modrá krev, otcové, kteří rodí, a píseň, která přejde oceán: zajímavosti z hlubin.',
        'Pod vlnami platí jiná pravidla. Tu poslední věc budete dnes někomu vyprávět.',
      ],
      opening: [
        'Po Měsíci jsme už chodili, ale většinu moře nikdo neviděl. Tady je, co zatím víme.',
        'Dvě třetiny naší planety leží pod vodou a skoro nic tam nefunguje tak, jak čekáte.',
        'Zadržte dech. Jdeme dolů, tam, kde odjakživa žijí ti nejpodivnější sousedé.',
      ],
      items: {
        octopus: 'Chobotnice má tři srdce a modrou krev. Dvě srdce slouží žábrám a jedno všemu ostatnímu.',
        seahorse: 'U mořských koníků je těhotný otec. Na svět dokáže přivést i přes tisíc mláďat.',
        ridge: 'Nejdelší horské pásmo na Zemi leží pod vodou. Vine se v délce pětašedesáti tisíc kilometrů.',
        sharks: 'Žraloci jsou starší než stromy. Lovili už v době, kdy na souši nerostl jediný les.',
        plankton: 'Asi každý druhý nádech máte z moře: drobný plankton vyrábí polovinu všeho kyslíku.',
        turtle:
          'Mořská želva se po desítkách let vrací na pláž, kde se vylíhla. Čte přitom magnetismus Země.',
        maps: 'Mapy Měsíce máme lepší než mapy vlastního mořského dna. Většina z něj je pořád bílé místo.',
      },
      crown: 'A velryby? Jejich zpěv nese stovky kilometrů. Povídají si potmě přes celá moře.',
      closing: [
        'Takže až budete příště stát na břehu, poslouchejte. Někdo hodně velký tam možná vypráví dlouhý příběh.',
        'Moře si většinu tajemství nechává. Dobrá zpráva: pořád je co objevovat i pro vás.',
        'A to byly jen věci, které víme. Ty opravdu divné tam dole ještě pořád plavou.',
      ],
    },
    space: {
      title: ['Vesmír, vedle kterého budete malí', 'Jste z hvězd', 'Den delší než rok'],
      blurb: [
        'Planeta, která by plavala, stopy, které nezmizí, a to, z čeho jste vy sami.',
        'Pár krátkých zpráv o velmi velkém místě. Ta poslední je o vás.',
      ],
      opening: [
        'Podívejte se dnes večer nahoru. Skoro všechno, co uvidíte, je divnější než kterýkoli příběh.',
        'Vesmír začíná jen sto kilometrů nad vaší hlavou. Odtud dál zůstává zdravý rozum doma.',
        'Vesmíru je jedno, co je podle nás normální. Právě proto je tak úžasný. Připraveni?',
      ],
      items: {
        venus: 'Na Venuši trvá den déle než rok. Otočí se za 243 pozemských dní, Slunce oběhne za 225.',
        footprints: 'Stopy na Měsíci tam pořád jsou. Bez větru a deště mohou vydržet miliony let.',
        sunlight:
          'Sluneční světlo na vaší tváři je staré osm minut. Kdyby Slunce zhaslo, tak dlouho to nepoznáme.',
        saturn:
          'Saturn je na svou velikost tak lehký, že by plaval na vodě. Jen byste museli mít obrovskou vanu.',
        station:
          'Na vesmírné stanici vidí astronauti šestnáct východů slunce denně. Zemi oběhnou za devadesát minut.',
        olympus: 'Nejvyšší sopka, kterou známe, stojí na Marsu. Je asi dvaapůlkrát vyšší než Everest.',
        leaving: 'Měsíc nám utíká, skoro o čtyři centimetry za rok. Asi tak rychle vám rostou nehty.',
      },
      crown: 'A to nejlepší nakonec: železo ve vaší krvi a vápník v kostech vznikly uvnitř hvězd.',
      closing: [
        'Takže až se dnes podíváte na nebe, nemějte pocit, že jste malí. Díváte se na nejstarší příbuzné.',
        'Nejste jen ve vesmíru. Vesmír je ve vás, a právě teď se dívá na film.',
        'Na trochu hvězdného prachu to není špatné, co? Povězte to někomu, kdo je taky z hvězd.',
      ],
    },
    animals: {
      title: ['Zvířata vědí něco, co vy ne', 'Divočejší než normální', 'Sedm neuvěřitelných zvířat'],
      blurb: [
        'Ochutnávají nohama, slyší skrz zem a nikdy nezapomenou tvář.',
        'Vaši chlupatí a opeření sousedé mají talenty, kterým byste nevěřili.',
      ],
      opening: [
        'O planetu se dělíte s opravdovými superhrdiny. Jen nenosí plášť a někteří bydlí u vás na zahradě.',
        'Myslíte, že zvířata znáte? Tak tady jsou věci, které by si na večírku vyprávěla i ona sama.',
        'Příroda měla na trénink pár miliard let. Tady jsou některé z jejích nejlepších nápadů.',
      ],
      items: {
        bee: 'Včela dělnice vyrobí za celý život asi dvanáctinu lžičky medu. Vzpomeňte si na ni u snídaně.',
        crow: 'Vrány nezapomínají tváře. Ublížíte-li jedné, bude vám nadávat celé roky a řekne to ostatním.',
        butterfly: 'Motýli ochutnávají nohama. Stačí jim stoupnout na list a vědí, jestli stojí oběd za to.',
        owl: 'Sova neumí hýbat očima. Když se chce rozhlédnout, otočí hlavu až o 270 stupňů.',
        elephant: 'Sloni slyší nohama. Hluboké volání putuje zemí k přátelům vzdáleným celé kilometry.',
        dog: 'Otisk psího čumáku je jedinečný jako váš otisk prstu. Na světě nejsou dva stejné.',
        bear: 'Lední medvěd je pod bílou srstí černý. Samotné chlupy nemají žádnou barvu a jsou duté.',
      },
      crown: 'A rybák dlouhoocasý létá každý rok od pólu k pólu: za život třikrát na Měsíc a zpátky.',
      closing: [
        'Až si příště budete připadat obyčejní, vzpomeňte si: někde stojí motýl ve svém obědě a je šťastný.',
        'Kým byste chtěli na den být? Vybírejte dobře a buďte pro jistotu milí na vrány.',
        'A ona si myslí, že divní jsme my: chodíme po dvou a platíme za to, že spíme v lese.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Tři přání na ostrově', 'Pozor, s kým ztroskotáte', 'Lampa na pláži'],
      blurb: [
        'Tři trosečníci, jedna lampa, tři přání. Dva si přejí dobře. Pak přijde řada na třetího.',
        'Na pustém ostrově splní čaroděj každému jedno přání. Co by se tak mohlo pokazit?',
      ],
      lines: {
        hook: [
          '{First}, {second} a {third} ztroskotali na moři a vlny je vyplavily na maličký pustý ostrov.',
          'Na ostrově s jedinou palmou seděli tři: {first}, {second} a {third}. Seděli tam už tři roky.',
        ],
        setup: [
          'K jídlu tam byly jen kokosy. K snídani kokos, potom polévka. Kokosová, samozřejmě.',
          'Všechny své historky už znali zpaměti. {First} {first:znal|znala|znalo} jen dvě, a obě byly o polévce.',
        ],
        step: [
          '{Second} {second:vedl|vedla|vedlo} kalendář, {first} {first:hlídal|hlídala|hlídalo} lodě a {third} {third:měl|měla|mělo} na starosti dobrou náladu.',
          'V neděli se hádali. V pondělí taky. V úterý hlasovali, kdo má zrovna pravdu.',
        ],
        rising: [
          'Jednoho rána přinesl příliv starou lampu. Vyleštili ji a vylezl z ní čaroděj.',
          'Pak {second:zakopl|zakopla|zakoplo} {second} v písku o starou lampu a vyšel z ní čaroděj, ještě v bačkorách.',
        ],
        deeper: [
          'Dost dlouho kýchal. Tisíc let prachu, řekl, a nikoho nenapadlo přinést hadr.',
          'Protáhl se, až to křuplo. Vzbudili jste mě, řekl, tak ať to máme do oběda za sebou.',
        ],
        turn: [
          'Tři přání, řekl, každému jedno. Já chci domů! {first:zvolal|zvolala|zvolalo} {first}. Puf, a zbyli jen dva.',
          'Každému jedno přání, zívl, a honem. Domů do vesnice, {first:řekl|řekla|řeklo} {first}. Lup, a zbyli dva.',
        ],
        peak: [
          'Já taky, {second:řekl|řekla|řeklo} {second}, domů, na zahradu a do své měkké postele! Puf. Na ostrově nastalo ticho.',
          '{Second} ani {second:nepřemýšlel|nepřemýšlela|nepřemýšlelo}: domů, prosím, a k obědu cokoli kromě kokosu! Lup.',
        ],
        release: [
          '{Third} se {third:podíval|podívala|podívalo} vlevo. Pak vpravo. Samý písek a nikdo, komu zvedat náladu.',
          '{Third} chvíli {third:mlčel|mlčela|mlčelo}. A co ty? zeptal se čaroděj. Je tu takové ticho, zněla odpověď.',
        ],
        ending: [
          'Je mi tu smutno, {third:vzdychl|vzdychla|vzdychlo} {third}. Přeju si, aby tu zase byli ti dva se mnou. Puf.',
          'Víte co? {third:řekl|řekla|řeklo} {third}. Chybějí mi. Chci, aby se oba vrátili. Lup. Lup.',
        ],
      },
    },
    errand: {
      title: ['Nejpomalejší pochůzka světa', 'Jen si skočím domů', 'Čekání na želvu'],
      blurb: [
        'Piknik, jedna zapomenutá věc a želva, která se nabídne, že pro ni dojde. Chce to trpělivost.',
        'Zapomněli jen na jednu maličkost. Želva tu bude hned. Určitě tu bude hned.',
      ],
      lines: {
        hook: [
          '{First}, {second} a želva se vydali na piknik {place.to}. Se želvou jim to trvalo čtyři dny.',
          'Jednoho krásného dne vyrazili {first}, {second} a želva na piknik {place.to}. Dorazili za týden.',
        ],
        setup: [
          'Rozprostřeli deku, vybalili, a {first} najednou {first:zbledl|zbledla|zbledlo}. Doma nám něco zůstalo: {thing}!',
          'Bylo tam všechno, sýr, dort i limonáda. Chyběla jediná věc: {thing}. Zůstala doma na stole.',
        ],
        step: [
          'Bez toho to není piknik, {second:řekl|řekla|řeklo} {second}, to je jen sezení na zemi. Všichni souhlasili.',
          'Dlouho se na sebe dívali. A pak se oba, kdoví proč, podívali na želvu.',
        ],
        rising: [
          'Já tam dojdu, řekla želva. Ale slibte, že se dortu nedotknete, dokud se nevrátím. Slibujete?',
          'Dobrá, řekla želva, skočím tam. Ale dokud nejsem zpátky, nikdo nesní ani drobek.',
        ],
        deeper: [
          'Slíbili. Želva zmizela za křovím a oni si lehli a dívali se na mraky.',
          'Čestné slovo, řekli. Želva přikývla, vyrazila a listí se za ní pomalu zavřelo.',
        ],
        turn: [
          'Uplynul den. Dva dny. Sýr se začal hýbat sám od sebe. Slib je slib, {first:řekl|řekla|řeklo} {first}.',
          'Přišel večer, ráno a zase večer. Každou chvíli je tu, říkali si pátý den.',
        ],
        peak: [
          'Po týdnu jim v břiše kručelo hlasitěji, než zpívali ptáci. Něco se stalo, {second:řekl|řekla|řeklo} {second}.',
          'Desátý den už {second} {second:nemohl|nemohla|nemohlo} vstát. Ta se nevrátí, {first:hlesl|hlesla|hleslo} {first}.',
        ],
        release: [
          'Jen kousíček, {first:řekl|řekla|řeklo} {first}. Želva by to pochopila. A sáhli po dortu.',
          'Čekali jsme dost, rozhodli. A třesoucíma se rukama vyndali dort z krabice.',
        ],
        ending: [
          'Vtom se z křoví ozvalo: já to věděla! Když budete podvádět, tak vůbec nikam nejdu!',
          'Aha! vykřikla želva a vyskočila zpoza stromu. Vidíte? Přesně proto jsem ještě nevyrazila!',
        ],
      },
    },
    stars: {
      title: ['Co vám říkají hvězdy?', 'Velmi chytrý závěr', 'Jedna noc ve stanu'],
      blurb: [
        'Génius a jeho trpělivý společník jdou stanovat. V noci přijde otázka, co jim říkají hvězdy.',
        'Dva ve stanu, nebe plné hvězd a jedna otázka. Odpověď je blíž, než si myslí.',
      ],
      lines: {
        hook: [
          '{Hero}, ten nejchytřejší široko daleko, jel stanovat {place.to}. S ním {helper}, co se jmenoval {name}.',
          'Jednou se {hero} a {helper}, který se jmenoval {name}, vydali na víkend {place.to} pod stan.',
        ],
        setup: [
          '{Hero} vysvětlil oheň, polévku i mech. {name} rozdělal oheň, uvařil polévku a postavil stan.',
          'Celý den {hero} přednášel o přírodě a {name} stavěl stan. Byl to docela pěkný stan.',
        ],
        step: [
          'Pozorování je všechno, řekl {hero} u moučníku. Vy se, příteli, díváte, ale nevidíte.',
          'Většina lidí kouká, řekl {hero} s polévkou na bradě, ale málokdo si všímá. {name} mlčel.',
        ],
        rising: [
          'Popřáli si dobrou noc a zalezli do stanu. Za chvíli bylo slyšet jen dvojí chrápání.',
          'Přejedli se, trochu se zasmáli a šli spát. {name} srovnal mapu, boty a lampu do řady.',
        ],
        deeper: [
          'Potmě houkla sova a něco zašustilo. Táborem profoukl vítr, chladný a docela osvěžující.',
          'Nad ránem se ozval zvuk, jako když se někdo ze všech sil snaží nevydat ani hlásku.',
        ],
        turn: [
          'O pár hodin později {hero} šťouchl do společníka. {name.voc}, podívejte se na nebe. Co vidíte?',
          'Ve tři ráno ho {hero} probudil. Rychle, {name.voc}. Podívejte se nahoru. Co vám to říká?',
        ],
        peak: [
          'Vidím miliony hvězd, řekl {name}. Některé jistě mají planety a na nich možná je život.',
          '{name} usilovně přemýšlel. Podle měsíce jsou tři pryč, řekl, a zítra bude krásně.',
        ],
        release: [
          'A taky, že jsme malí, svět je velký a že máme štěstí, že tu jsme. A co to říká vám?',
          'A taky, dodal docela dojatě, jak jsme pod tím velkým nebem maličcí. A co to říká vám?',
        ],
        ending: [
          '{Hero} chvíli mlčel. {name.voc}, vy génie, řekl. Mně to říká, že nám někdo ukradl stan.',
          '{Hero} si zhluboka vzdychl. Mně to říká, milý {name.voc}, že nějaký zloděj má teď pěkný stan.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: [
        'Vyhrajte den ještě před snídaní',
        'Sedm malých pravidel pro dobrý den',
        'Lepší den už od večera',
      ],
      blurb: [
        'Žádná kouzla ani ledová sprcha v pět ráno: pár malých pravidel, která vám vrátí hodinu denně.',
        'Malé zvyky, velký účinek. Poslední tip drží při životě všechny ostatní.',
      ],
      opening: [
        'Nepotřebujete nový život. Potřebujete pár lepších minut. Tohle jsou ty nejdůležitější.',
        'Dobré dny nejsou náhoda. Skládají se z docela malých věcí a začít můžete už dnes večer.',
        'Každý má stejných čtyřiadvacet hodin. Tady je návod, jak jich pár dostat zpátky, a bez stresu.',
      ],
      items: {
        twoMinutes: 'Co trvá méně než dvě minuty, udělejte hned. Už jen zapsat si to stojí víc času.',
        hardFirst: 'To nejtěžší udělejte první, než otevřete jedinou zprávu. Zbytek dne pak jede z kopce.',
        evening: 'Oblečení i tašku si připravte večer. Ráno se totiž nikdo nerozhoduje dobře.',
        phone: 'Telefon ať spí v jiném pokoji. Usnete dřív, a ráno k němu budete muset vstát.',
        walk: 'Nejde to? Běžte se na deset minut projít. Dobré nápady mají rády nohy, ne zírání do zdi.',
        water: 'Před první kávou vypijte sklenici vody. Právě jste byli osm hodin bez jediné kapky.',
        three:
          'Napište si na den tři úkoly, ne deset. Tři hotové jsou víc než deset, co na vás večer koukají.',
      },
      crown:
        'A to nejdůležitější: nikdy nevynechte dobrý zvyk dvakrát. Jednou je klopýtnutí. Dvakrát je nový zvyk.',
      closing: [
        'Vyberte si jen jeden a začněte zítra. Za měsíc už nebudete vědět, jaké to bylo předtím.',
        'Nezkoušejte všechno najednou. Jeden kamínek na správném místě změní celý proud potoka.',
        'Nic z toho není těžké. V tom je to tajemství. Co je snadné, to se udělá, a co se udělá, to se sčítá.',
      ],
    },
    home: {
      title: ['Triky pro dům, které opravdu fungují', 'Méně chaosu, víc peněz', 'Váš domov vám poděkuje'],
      blurb: [
        'Už nikdy nehledat klíče, méně plýtvat, méně utrácet: malé triky pro klidnější domov.',
        'Rady, které znala vaše babička. A ta poslední má cenu skutečných peněz.',
      ],
      opening: [
        'Klidný domov není otázka peněz. Je to pár chytrých zvyků. Otevřeme dveře a podíváme se.',
        'Většina nepořádku doma vzniká na stejných místech. Tady je, jak je jedno po druhém zkrotit.',
        'Buď domov slouží vám, nebo vy jemu. S těmihle triky si role můžete dnes prohodit.',
      ],
      items: {
        keys: 'Dejte klíčům jednu misku vedle dveří, a nikam jinam. Už je nikdy nebudete hledat.',
        wait: 'Než koupíte, co nepotřebujete, počkejte tři dny. Většina přání se tak dlouho nedožije.',
        photo: 'Než něco rozeberete, vyfoťte si to: kabely, police, přístroje. Později se to bude hodit.',
        double: 'Uvařte dvakrát tolik a půlku zamrazte. V horší den vám večeři přinese vaše minulé já.',
        light:
          'Mějte svítilnu, baterie a vodu v jedné krabici a jednou za rok ji zkontrolujte. Bouřka se neobjednává.',
        plug: 'Než zavoláte opraváře, zkontrolujte zástrčku, pojistku a filtr. Skoro vždycky je to něco z toho.',
        oneOut:
          'Za každou novou věc, která přijde, jedna stará odejde. Skříně vám zůstanou pořád stejně velké.',
      },
      crown: 'A s penězi: nejdřív spořte, a pak utrácejte, co zbude. Obráceně totiž nezbude nikdy nic.',
      closing: [
        'Začněte miskou na klíče. Zabere to minutu a ušetří vám to celé dny života.',
        'Zkuste dnes večer jen jeden. Pořádek není talent. Je to řada malých rozhodnutí, která uděláte jednou.',
        'Domov nemusí být dokonalý. Stačí, když v něm dobře spíte a ráno z něj odejdete včas.',
      ],
    },
    people: {
      title: [
        'Jak na sebe nechat hezkou vzpomínku',
        'Malá slova, velké dveře',
        'Sedm vět, které otvírají srdce',
      ],
      blurb: [
        'Jak si pamatovat jména, utišit hádku a pořádně se omluvit: malá pravidla pro život s lidmi.',
        'S lidmi to nikdo neumí od narození. Je to pár zvyků a ten poslední trvá minutu.',
      ],
      opening: [
        'Umět to s lidmi není dar. Je to hrstka zvyků a nikdo kvůli nim nemusí být hlučný.',
        'Lidé zapomenou, co víte. Nezapomenou, jak jim vedle vás bylo. Takhle se to dělá.',
        'Nejlepší nástroje na lidi nic nestojí, nic neváží a skoro nikdo je nepoužívá. Až doteď.',
      ],
      items: {
        names: 'Když uslyšíte jméno, hned je zopakujte. Těší mě, Anno. Tak vám zůstane v hlavě.',
        angry:
          'Rozzlobenou zprávu klidně napište, ale neposílejte. Vyspěte se na to. U snídaně ji rádi smažete.',
        ear: 'Když si někdo stěžuje, zeptejte se: chceš poradit, nebo vyslechnout? Ušetří vám to oběma večer.',
        praise: 'Chvalte lidi za jejich zády. Skoro vždycky se to k nim donese a pak to platí dvojnásob.',
        pause: 'Než odpovíte, napočítejte do tří. Mnozí řeknou to důležité až po prvním krátkém tichu.',
        sorry: 'V dobré omluvě není žádné ale. Promiň, byla to moje chyba. Tečka. To je celý trik.',
        question: 'Neraďte hned. Položte ještě jednu otázku. Většina lidí najde odpověď, když to vysvětluje.',
      },
      crown: 'A to nejdůležitější: právě teď na někoho myslíte. Zavolejte mu. Dnes. Zabere to minutu.',
      closing: [
        'Všechno si nezapamatujete. Pamatujte si jedno: buďte ten, vedle koho byste si sami rádi sedli.',
        'Poprvé to může být zvláštní. Podruhé už je to milé. A potom už jste to prostě vy.',
        'Laskavost je jediná dovednost, která roste, když ji rozdáváte. Vyzkoušejte to ještě dnes.',
      ],
    },
  },
}
