import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Waar de nacht vandaan komt', 'Wie het donker achternaging', 'Welterusten, kleine zwerver'],
      blurb: [
        'Een kleine zwerver kan niet slapen en gaat op zoek naar de plek waar de nacht wordt gemaakt.',
        'Waar komt de nacht vandaan, en wie steekt de sterren aan? Een zachte wandeling naar de slaap.',
      ],
      lines: {
        hook: [
          'Er was eens, {place}, {hero} {hero.die} maar niet kon slapen, want er was één vraag die te groot was.',
          '{Place} lag een zacht en warm nest, en daarin {hero}, klaarwakker, met één geweldig grote vraag.',
        ],
        setup: [
          'Waar komt de nacht vandaan? Iemand moet hem toch elke avond uitgieten, dacht {hero.de}.',
          'Wie doet de hemel uit, en waar blijft al dat donker overdag? {Hero.de} moest en zou het weten.',
        ],
        step: [
          'Op de tenen naar buiten dus. Eerst langs de beek, maar die murmelde alleen: volg mij, volg mij.',
          'Eerst langs de bloemen, maar die hadden hun gezicht al dicht, en een bloem maak je niet wakker.',
        ],
        rising: [
          'Op de heuvel zat {friend}. De nacht? Daar ga ik net naartoe, zei {friend.de}. Loop maar een eindje mee.',
          'Bij de kruising stond {friend}, oud en traag en vriendelijk. De nacht? Kom, ik wijs je de deur.',
        ],
        deeper: [
          'Op stille voeten gingen ze het bruggetje over. Onder hen nam de maan haar avondbad.',
          'Ze liepen langs slapende huizen, en achter elk raam zei een lichtje welterusten en ging uit.',
        ],
        turn: [
          'Boven gingen ze zitten. Kijk, zei {friend.de}, hij valt niet van boven. Hij komt op uit het gras.',
          'Hier is het, zei {friend.de}. Kijk omlaag. Eerst wordt het gras donker, dan de bomen, en dan de hemel.',
        ],
        peak: [
          'Hij komt uit elke plek waar iemand zijn ogen heeft dichtgedaan. Wie slaapt geeft één druppel donker.',
          'De nacht is gemaakt van dichte ogen. Als er genoeg van ons slapen, is er donker genoeg voor de sterren.',
        ],
        release: [
          'Daar dacht {hero.de} de hele weg naar huis over na. Dan mist er vannacht nog een druppel, klonk het zacht.',
          'Dan wachten de sterren dus op mij, fluisterde {hero.de}, en haastte zich het hele eind naar huis.',
        ],
        ending: [
          'Eenmaal opgerold gingen de ogen dicht, eerst het ene, toen het andere. En hoog boven kwam er een ster bij.',
          'Nog even liggen, en de ogen stijf dicht. Net op dat moment ging boven het nest de laatste ster aan. Slaap zacht.',
        ],
      },
    },
    star: {
      title: ['De ster die in het gras viel', 'Hoe je een ster terugbrengt', 'Een ster op het kussen'],
      blurb: [
        'Een kleine ster valt uit de hemel en wil graag naar huis. Gelukkig is er nog iemand wakker.',
        'Wat doe je als er een ster voor je voeten valt, koud en wat verlegen? Thuisbrengen, natuurlijk.',
      ],
      lines: {
        hook: [
          'Op een nacht gleed een ster uit. Ze gleed langs de hele hemel, en landde {place} met een klein sisje.',
          'De kleinste ster van de hemel leunde op een avond te ver naar voren, viel, en kwam {place} terecht.',
        ],
        setup: [
          'Een meisje dat {name} heette vond haar in het gras. Ze was zo groot als een pruim, en schaamde zich erg.',
          '{name}, {hero} met regenlaarzen aan, raapte haar op. Koud als een lepel, en bij elke zucht lichtte ze op.',
        ],
        step: [
          'Ze liet haar bed en haar boeken zien. De ster bleef beleefd, en nieste drie gouden vonken.',
          'Ze maakte plaats op het kussen. Maar de ster wilde niet slapen. Steeds weer keek ze naar het raam.',
        ],
        rising: [
          'We brengen je thuis, zei {name}. Ze maakte haar beste maatje wakker, {friend}, en haalde {ride}.',
          'Er was maar één manier. Achter het huis stond {ride}, en daar zat {friend} al te wachten.',
        ],
        deeper: [
          'Omhoog ging het, over daken en heuvels, langs een slaperige gans en door een wolk die naar regen rook.',
          'Het dorp werd een snoer van lichtjes. Zelfs de bergen leken plooien in een grote, donkere deken.',
        ],
        turn: [
          'Hoger en hoger gingen ze, tot er geen wind meer was, alleen sterren, die elk hun eigen toon neurieden.',
          'Eindelijk kwamen ze waar het nooit luid is. Daar, tussen duizenden sterren, was één plekje leeg.',
        ],
        peak: [
          'Er was een donker gaatje, zo klein als een knoop. {name} tilde de ster op, en ze klikte zachtjes vast.',
          'Nog één keer ademde {name} op de ster, en zette haar in het gaatje. Meteen was de hele hemel af.',
        ],
        release: [
          'Ze zweefden omlaag, langzaam als een veertje. De ster knipoogde hen na, tot aan het tuinhek.',
          'De weg terug was makkelijk. Ze volgden gewoon hun geeuwen, de ene na de andere, naar het warme huis.',
        ],
        ending: [
          'Sindsdien schijnt één ster recht een bepaald raam in. Ze zegt alleen maar: slaap zacht, {name}. Slaap zacht.',
          'Als je vanavond omhoogkijkt, zie je haar: die kleine die knipoogt. Ze weet de weg naar jouw kussen.',
        ],
      },
    },
    dreams: {
      title: ['Het nachttreintje', 'De trein die dromen bezorgt', 'Instappen voor de slaap'],
      blurb: [
        'Elke nacht bezorgt een treintje dromen bij wie slaapt. Vannacht is er één pakje over.',
        'Als alle lichten uit zijn begint een treintje aan zijn ronde. Het weet wat elke slaper heeft besteld.',
      ],
      lines: {
        hook: [
          'Als {place} de laatste lamp uitgaat, kun je hem horen als je je adem inhoudt: de dromentrein.',
          'Luister. Heel ver weg, {place}, klinkt zacht, zacht gerammel. Dat is het treintje dat de dromen brengt.',
        ],
        setup: [
          'Het is blauw geverfd, zodat niemand het ziet, en het rijdt op geeuwen. Eén goede geeuw is tien kilometer.',
          'Het heeft drie wagons: één voor korte dromen, één voor lange dromen, en één voor dromen die vliegen.',
        ],
        step: [
          'Eerste halte, het bos. Daar slaapt {first}, met een bestelling voor een droom over een pot vol honing.',
          'Eerst stopt het waar {first} ligt te snurken. Alsjeblieft, fluistert de trein: één droom om hard te rennen.',
        ],
        rising: [
          'Dan naar een vaste klant, {second}: altijd dezelfde droom, zo groot te zijn als een berg, tot aan het ontbijt.',
          'Dan komt {second}, opgerold tot een nootje, met een droom over een reus met heel zachte voeten.',
        ],
        deeper: [
          'Over de brug gaat het, tok, tok, tok. De maan heeft op het water zilveren rails neergelegd.',
          'Op de brug rijdt het langzamer, zoals elke nacht, en laat de maan voorgaan. Dat zijn goede manieren.',
        ],
        turn: [
          'Maar in het allerlaatste huis brandde nog licht. {name}, {hero} met moeie ogen, kon niet in slaap komen.',
          'Er was één pakje over. Het was voor {name}, {hero} {hero.die} wakker lag en telde wat er mis kon gaan.',
        ],
        peak: [
          'De trein stopte onder het raam. Bij open ogen mag je niet bezorgen, dus deed hij iets ongehoords.',
          'De trein mag niet wachten, en toch wachtte hij. Hij liet zijn stoom los, heel langzaam, in en uit.',
        ],
        release: [
          'Adem met mij mee, zei hij, in en uit, als een trein die de hele nacht heeft. En zo ademden ze samen.',
          'In, en uit. In, en uit. {name} ademde mee, en zonder een schok begon het bed over rails te rollen.',
        ],
        ending: [
          'Bij de derde adem ging het pakje vanzelf open. Wat erin zat? Doe je ogen dicht, dan zie je het.',
          "Niemand weet wat er in het laatste pakje zat. Maar 's ochtends lag {name} te glimlachen. Nu ben jij aan de beurt.",
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Twee ramen', 'Het licht aan de overkant', 'Een teken voor welterusten'],
      blurb: [
        'Twee vreemden, twee ramen, elk één licht. Een jaar lang zeggen ze welterusten zonder een woord.',
        'Ze spraken elkaar nooit. Ze zeiden alleen welterusten, met een lichtje, van raam tot raam.',
      ],
      lines: {
        hook: [
          'Een heel jaar lang zeiden {she} en {he} elkaar welterusten, en geen enkele keer met hun stem.',
          '{Place} zijn er twee ramen die elkaar aankijken. Achter het ene woonde {she}, achter het andere {he}.',
        ],
        setup: [
          'Het begon in de week dat {she} er kwam wonen. Ze kon niet slapen, en liet tegen het donker haar lamp aan.',
          "{she} kende er niemand. 's Avonds zat ze achter het glas en zag hoe de regen zijn weg omlaag zocht.",
        ],
        step: [
          'Aan de overkant kwam {he} laat thuis, zoals altijd. Hij zag haar licht en hief het zijne: {light}. Eén keer.',
          'Tegenover haar kon {he} ook niet slapen. Op een nacht zette hij {light} neer, gewoon uit vriendelijkheid.',
        ],
        rising: [
          'Op een avond begonnen ze te praten in licht: één keer voor hallo, twee voor een zware dag, drie voor vreugde.',
          'Al gauw was het een taal. Eén keer was hallo, twee keer een zware dag, en drie keer was vreugde.',
        ],
        deeper: [
          'De hele winter praatten ze zo, door sneeuw en mist, twee kleine lichten die tegen elkaar leunden.',
          'Zij leerde wanneer hij verdrietig was. Hij leerde wanneer zij las. Nog altijd was er geen woord gezegd.',
        ],
        turn: [
          'Toen kwam er een nacht dat zijn raam donker bleef, en een tweede, en een derde. {she} at niet meer.',
          'In maart kwam zijn licht niet. Ze seinde tot de ochtend. Het donker aan de overkant zei helemaal niets.',
        ],
        peak: [
          'De vierde nacht rende ze. Door de storm, naar de overkant, vijf trappen op, naar een deur zonder naam.',
          'Ze pakte geen jas. Ze rende de regen in, telde de ramen, en klopte aan bij een vreemde.',
        ],
        release: [
          'Hij deed open, bleek van de koorts, een deken om. Eén keer voor hallo, zei {he}, met een klein lachje.',
          'Hij was ziek geweest, te zwak om op te staan. Toen hij haar zag, tikte hij op haar hand. Drie keer.',
        ],
        ending: [
          'Nu is één van de ramen voorgoed donker. Eén is genoeg. Maar hij tikt nog altijd even voor hij slaapt.',
          '{Place} is nu nog één raam verlicht, met twee schaduwen erin. Over het eerste woord deden ze een jaar.',
        ],
      },
    },
    bench: {
      title: ['De bank die wachtte', 'Elke dag om negen uur', 'Vijftig jaar en één ochtend'],
      blurb: [
        'Op hun achttiende beloofden ze elkaar terug te zien op een bank. Eén van hen hield de dagen bij.',
        'Elke ochtend zit een oude man op dezelfde bank, naast een lege plaats. Hij wacht niet voor niets.',
      ],
      lines: {
        hook: [
          'Elke ochtend om negen uur zit {he} {place}, op altijd dezelfde bank, en houdt de plaats naast zich vrij.',
          'Iedereen {place} kent de oude man. Ze kennen zijn bank, en weten dat links van hem niemand mag zitten.',
        ],
        setup: [
          'Hij was achttien toen hij hier {she} leerde kennen. Ze lachte om zijn hoed, en hij droeg hem levenslang.',
          'Vijftig jaar terug zat hier {she}, een meisje nog. Ze at zijn halve appel op en vroeg waar hij bang voor was.',
        ],
        step: [
          'Ze hadden één zomer. Op de laatste dag gaf hij haar {token}, omdat hij niets had dat meer waard was.',
          'Die zomer was lang, en veel te kort. Toen hij om was nam ze {token} mee, om het nooit te vergeten.',
        ],
        rising: [
          'Toen vertrok haar familie overzee. Ik vind je wel, riep ze uit de trein. Hij zei: ik zal hier zijn.',
          'Haar trein ging om negen uur. Tot op onze bank, riep ze, en de fluit slokte de dag en het jaar op.',
        ],
        deeper: [
          'Brieven raakten zoek, en het leven liep zoals het loopt. Maar om negen uur, in regen of sneeuw, zat hij er.',
          'Hij werkte, werd grijs, en was niet ongelukkig. Alleen had hij om negen uur altijd een afspraak.',
        ],
        turn: [
          'Op een mistige ochtend klonken er stappen, traag, met een stok. Ze kwamen dichterbij en bleven staan.',
          'Vorig voorjaar stond er een dame voor hem stil. Is deze plaats vrij? vroeg ze, en haar stem trilde wat.',
        ],
        peak: [
          'In haar hand hield ze {token}. Ik ben laat, zei {she}. Hij schoof zijn hoed opzij: je bent precies op tijd.',
          'Hij kon niets zeggen. Tussen hen in, op de bank, lag {token}, en een ander antwoord was niet nodig.',
        ],
        release: [
          'Ze praatten tot de lampen aangingen. Vijftig jaar past in één dag, als niemand wil gaan slapen.',
          'Ze telden de verloren jaren niet. Ze deelden een appel, en zij nam de grootste helft, zoals altijd.',
        ],
        ending: [
          'Nu zitten er twee op de bank. Om negen uur kijkt hij op zijn horloge, uit gewoonte, en dan naar haar.',
          'Nu is de linkerplaats bezet. Waar was je bang voor? vroeg ze. Hij zei: dat je te vroeg zou komen.',
        ],
      },
    },
    bakery: {
      title: ['Het lied voor zonsopgang', 'Brood en muziek', 'Ze durfden geen van beiden'],
      blurb: [
        'Zij bakt voor zonsopgang, hij speelt op de hoek. Geen van beiden durft, dus moet een ander iets doen.',
        'Een bakkersvrouw, een straatmuzikant en een kleine bode die genoeg heeft van het wachten.',
      ],
      lines: {
        hook: [
          "Om vier uur 's ochtends zijn er {place} maar twee mensen wakker: {she}, die bakt, en {he}, die speelt.",
          '{she} bakt het beste brood van de stad, en daar is een reden voor: ze luistert bij het kneden.',
        ],
        setup: [
          '{he} staat {place} met zijn oude viool en speelt voor niemand. Zegt hij. Hij speelt in de richting van de oven.',
          '{he} speelt {place} nog voor de zon op is, als niemand een munt gooit. Hij houdt van de frisse lucht, zegt hij.',
        ],
        step: [
          'Elke dag vond hij een warm brood op zijn kist. Elke dag hoorde zij een nieuw wijsje. Niemand zei iets.',
          'Hij dacht dat het brood van een lieve oude man kwam. Zij dacht dat de liedjes voor een ander waren.',
        ],
        rising: [
          'Ze oefende voor de spiegel: goedemorgen, dat was prachtig. En elke ochtend verkocht ze hem een broodje.',
          'Hij schreef haar een brief, en nog een, en borg ze allemaal op onder de voering van zijn vioolkist.',
        ],
        deeper: [
          'De enige die het allemaal wist was {helper}, met kruimels aan de ene kant en muziek aan de andere.',
          'Dat alles werd bekeken door {helper}, met een warm hart voor beiden en steeds minder geduld.',
        ],
        turn: [
          'Op een ochtend, midden in een wals, greep {helper.de} één van de nooit verstuurde brieven, en rende weg.',
          'Op een dinsdag had {helper.de} er genoeg van, pikte een van zijn brieven, en ging recht op de bakkerij af.',
        ],
        peak: [
          'De muziek brak af. In de warme keuken vouwde {she} het papier open met meel aan al haar vingers.',
          '{she} las hem staand, en toen nog eens zittend. Achter haar begonnen de broodjes te verbranden.',
        ],
        release: [
          'Toen {he} buiten adem binnenkwam, zei ze: goedemorgen, dat was prachtig. Opeens was het zo makkelijk.',
          'Hij stond in de deur, rood als een oven. Er zit een fout in regel drie, zei ze, en gaf hem een zoen.',
        ],
        ending: [
          'Het brood is nog steeds het beste. Soms is het wat aangebrand. Dan weet je dat hij binnen speelt.',
          'Er hangt nu een bordje: gesloten om te dansen. En het eerste broodje gaat elke dag naar de postbode.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['De vondst', 'Voor wie is het?', 'Wat daar lag te wachten'],
      blurb: [
        'Iemand vindt iets dat voor een ander bestemd is, en gaat op weg om het thuis te brengen.',
        'Een vreemde vondst, een lange weg, en een vraag: op wie wacht het eigenlijk?',
      ],
      lines: {
        hook: [
          'Sommige dingen raken zoek. Andere wachten. Op een dag leerde {hero} {place} wat het verschil is.',
          'Niemand weet wat {hero} die dag {place} te zoeken had. Maar het was precies het goede moment.',
        ],
        setup: [
          'Want daar was {thing}, op een plek waar eerst niets was. Het gloeide een beetje en neuriede een slaapliedje.',
          'Daar was het: {thing}, oud en vreemd. Het gloeide en neuriede een slaapliedje, alsof er iemand thuis was.',
        ],
        step: [
          '{Hero.de} kwam dichterbij. Het neuriën werd treurig en hield op, als een vraag zonder antwoord.',
          'Er stond een naam op, maar de regen had hem weggewassen. Alleen de laatste letter was nog te lezen.',
        ],
        rising: [
          'Je bent niet van mij, zei {hero.de}, maar ik weet wat wachten is. En zo begon de zoektocht.',
          'Het is van iemand, dacht {hero.de}, en iemand mist het. Dat was genoeg om op weg te gaan.',
        ],
        deeper: [
          'Het zoeken duurde lang. Deuren gingen dicht, hoofden schudden, en twee nachten waren kouder dan nodig.',
          'Iedereen wilde het, niemand was het kwijt. Tegen de avond was de terugweg even ver als de weg vooruit.',
        ],
        turn: [
          'Toen kwam {hero.de} iemand tegen, {friend}, ook op zoek naar iets, en al vergeten naar wat.',
          'Aan het eind van de derde dag zat daar {friend}, helemaal alleen, en neuriede. Het was hetzelfde liedje.',
        ],
        peak: [
          'Samen gingen ze terug. En toen {friend.de} dichtbij kwam, werd alles wat er aan licht was in één keer wakker.',
          'Het licht herkende {friend.de} meteen, en begon zo fel te schijnen dat zelfs de vogels gingen zingen.',
        ],
        release: [
          'Ik heb het hier als kind achtergelaten, zei {friend.de}, om een reden te hebben om terug te komen.',
          'Ik dacht dat ik een ding miste, zei {friend.de}. Maar ik miste iemand die mij zou zoeken.',
        ],
        ending: [
          'Sinds die dag wacht {place} niemand alleen. Iets is maar zoek tot er iemand vraagt van wie het is.',
          "'s Avonds neuriet het nog, maar geen slaapliedje meer. Het is een lied voor twee, en er komt geen eind aan.",
        ],
      },
    },
    fear: {
      title: ['Zo dapper als nodig', 'De plek waar niemand komt', 'Beven, en toch gaan'],
      blurb: [
        'Er is één plek waar onze held nooit heen zou gaan. En juist daarvandaan roept een vriend om hulp.',
        'Dapper zijn is niet: geen angst hebben. Een verhaal over knieën die knikken, en toch gaan.',
      ],
      lines: {
        hook: [
          'Er was op de hele wereld één ding waar {hero} bang voor was, en dat ding begon {place}.',
          'Storm noch donder maakte {hero} bang. Maar {place}, waar de schaduwen langer zijn, was het anders.',
        ],
        setup: [
          'Ze zeiden dat daar iets woonde. Niemand had het ooit gezien, en zo werd het elk jaar wat groter.',
          'Niemand wist nog hoe het begonnen was. Je liep er gewoon omheen, snel, en keek niet opzij.',
        ],
        step: [
          'Bangerik, lachte {friend}. Nee, zei {hero.de}, ik ben voorzichtig. Dat is bijna hetzelfde.',
          'Alleen {friend} maakte er grapjes over. Wat zou daar zitten? Een monster op sloffen? En weg ging de grapjas.',
        ],
        rising: [
          'Toen kwam de storm, en met de wind een stem van daarbinnen. Daar riep {friend.de} om hulp.',
          'Diezelfde avond kwam {friend.de} niet terug. Wel klonk er een kreet, dun als een draad, van daarbinnen.',
        ],
        deeper: [
          'Anderen hoorden het ook, en deden de deur op slot. {Hero.de} telde tot tien, en toen nog eens tot tien.',
          'Aan de rand stond iets. Het was maar {thing}, maar in dat licht leek het wel of het tanden had.',
        ],
        turn: [
          'Met knieën van water pakte {hero.de} een lantaarn en ging naar binnen. De angst ging mee. Dat mocht.',
          'Goed dan, zei {hero.de} tegen de angst, je mag met me mee. Maar ik ben degene die voorop loopt.',
        ],
        peak: [
          'Daar zat {friend.de}, klem achter een hindernis, {thing}, en verder was er alleen wind. Geen monster.',
          'En midden in het donker? Geen monster. Alleen {thing}, scheef in de wind, en daarachter {friend.de}.',
        ],
        release: [
          'Ik dacht dat je bang was, fluisterde {friend.de}. Ben ik ook, zei {hero.de}, en geef me nu je hand.',
          'Je bent gekomen, zei {friend.de}. Ik sta te beven, zei {hero.de}. Ja, maar je staat hier.',
        ],
        ending: [
          'Nu loopt er een pad. Het heet naar degene die het hardst beefde en er toch naar binnen ging.',
          'De schaduwen {place} zijn nog even lang. Maar een angst waar je doorheen bent, heeft nu een deur.',
        ],
      },
    },
    wager: {
      title: ['Het kostbaarste dat er is', 'Een weddenschap tot zonsondergang', 'Meer waard dan een kroon'],
      blurb: [
        'Twee vrienden wedden: wie voor zonsondergang het kostbaarste vindt, wint. Het loopt anders af.',
        'Een kroon tegen iets heel gewoons. Wie wint de weddenschap voor de zon ondergaat?',
      ],
      lines: {
        hook: [
          'Het begon met een weddenschap. {Hero} en {friend} kwamen elkaar {place} tegen, en verveelden zich dood.',
          'Wed nooit met je beste vriend. {Hero} en {friend} deden het wel, {place}, op een maandag.',
        ],
        setup: [
          'Wie voor zonsondergang het kostbaarste ter wereld brengt, wint, zeiden ze, en gaven elkaar de hand.',
          'Tot zonsondergang, spraken ze af. Wie het allerkostbaarste brengt, heeft gewonnen. Klaar voor de start, af.',
        ],
        step: [
          'Voor {friend.de} was het makkelijk. Om twaalf uur zat er een kroon in de zak, en vraag maar niet van wie.',
          '{Friend.de} leende een kroon van iemand die lag te slapen, en ging tevreden in de zon liggen wachten.',
        ],
        rising: [
          '{Hero.de} zocht overal. Goud was koud, zilver was ijdel, en de parels hadden niets te vertellen.',
          '{Hero.de} liep en liep, pakte dingen op en legde dingen neer. Niets voelde kostbaar genoeg.',
        ],
        deeper: [
          'Toen kwam de regen. Nat en moe ging {hero.de} zitten, en gaf de weddenschap bijna verloren.',
          'De zon zakte al. Wat is het dat niemand kan kopen, dacht {hero.de}, en vond geen antwoord.',
        ],
        turn: [
          'En daar was {thing}, heel gewoon, iets wat niemand wilde. Meer heb ik niet gevonden, zuchtte {hero.de}.',
          'Op het laatst was er alleen {thing}, zo gewoon dat iedereen er de hele dag langs was gelopen.',
        ],
        peak: [
          'Op de terugweg kwam de vloed. {Friend.de} hield de kroon vast, en de kroon was zwaar, en zonk.',
          'Toen zakte de grond weg onder {friend.de}. De kroon blonk prachtig, maar kon niemand houden.',
        ],
        release: [
          'Met {thing} als houvast trok {hero.de}, en liet niet los, tot ze allebei lachend op het droge lagen.',
          'Wat wel hield was {thing.de}. {Hero.de} gaf een duw, en daarlangs klom {friend.de} terug naar de zon.',
        ],
        ending: [
          'Jij wint, zei {friend.de}. Nee, zei {hero.de}, ik heb niets meegebracht. Ik heb alleen jou teruggebracht.',
          'Wie won er dus? Geen van beiden. Het kostbaarste zat al sinds maandag gewoon naast hen.',
        ],
      },
    },
  },
}
