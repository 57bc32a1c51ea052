import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['De zee is vreemder dan je denkt', 'Geheimen van de diepte', 'Drie harten en een lied'],
      blurb: [
        'Blauw bloed, vaders die baren en een lied dat een oceaan oversteekt: weetjes uit de diepte.',
        'Onder de golven gelden andere regels. Het laatste weetje vertel je vandaag nog door.',
      ],
      opening: [
        'We hebben op de maan gelopen, maar het grootste deel van de zee zag nog niemand. Dit weten we al.',
        'Ruim twee derde van onze planeet ligt onder water, en daar gaat bijna niets zoals je denkt.',
        'Houd je adem in. We gaan omlaag, waar al heel lang de vreemdste buren van allemaal wonen.',
      ],
      items: {
        octopus:
          'Een octopus heeft drie harten en blauw bloed. Twee harten zijn er voor de kieuwen, één voor de rest.',
        seahorse:
          'Bij zeepaardjes raakt de vader zwanger. Hij kan meer dan duizend kleintjes ter wereld brengen.',
        ridge:
          'De langste bergketen op aarde ligt onder water. Ze slingert zich over vijfenzestigduizend kilometer.',
        sharks:
          'Haaien zijn ouder dan bomen. Ze waren al op jacht toen er op het land nog geen enkel bos stond.',
        plankton:
          'Ongeveer de helft van alle zuurstof komt uit zee: die maakt het plankton, te klein om te zien.',
        turtle:
          'Een zeeschildpad keert na tientallen jaren terug naar haar geboortestrand. Ze leest het magnetisme van de aarde.',
        maps: 'We hebben betere kaarten van de maan dan van de zeebodem. Daar is bijna alles nog een leeg blad.',
      },
      crown:
        'En de walvissen? Hun lied draagt honderden kilometers ver. Ze praten over hele zeeën heen, in het donker.',
      closing: [
        'Luister dus goed als je weer aan zee staat. Misschien vertelt iemand heel groots daar een lang verhaal.',
        'De zee houdt haar meeste geheimen voor zich. Het goede nieuws: er valt nog iets te ontdekken.',
        'En dit was alleen wat we weten. De echt vreemde dingen zwemmen daar beneden nog rond.',
      ],
    },
    space: {
      title: ['De ruimte maakt je heel klein', 'Je bent van sterren gemaakt', 'Een dag langer dan een jaar'],
      blurb: [
        'Een planeet die zou drijven, voetstappen die niet vervagen, en waar jij zelf van gemaakt bent.',
        'Korte weetjes over een heel grote plek. Het laatste gaat over jou.',
      ],
      opening: [
        'Kijk vanavond eens omhoog. Bijna alles wat je ziet is vreemder dan elk verhaal dat erover bestaat.',
        'De ruimte begint honderd kilometer boven je hoofd. Vanaf daar blijft het gezond verstand thuis.',
        'Het heelal trekt zich niets aan van wat wij normaal vinden. Dat maakt het juist zo mooi. Klaar?',
      ],
      items: {
        venus:
          'Op Venus duurt een dag langer dan een jaar: 243 aardse dagen per draai, maar 225 voor een ronde om de zon.',
        footprints:
          'De voetstappen op de maan staan er nog. Zonder wind of regen kunnen ze miljoenen jaren blijven.',
        sunlight:
          'Het zonlicht op je gezicht is acht minuten oud. Ging de zon uit, dan merkten we dat pas daarna.',
        saturn:
          'Saturnus is zo licht voor zijn grootte dat hij op water zou drijven. Je hebt alleen een groot bad nodig.',
        station:
          'In het ruimtestation zie je zestien keer per dag de zon opgaan. Eén ronde duurt negentig minuten.',
        olympus:
          "De hoogste vulkaan die we kennen staat op Mars. Hij is zo'n tweeënhalf keer zo hoog als de Everest.",
        leaving:
          'De maan gaat bij ons weg, bijna vier centimeter per jaar. Zo snel groeien ongeveer ook je nagels.',
      },
      crown:
        'En het mooiste komt het laatst: het ijzer in je bloed en de kalk in je botten ontstonden in sterren.',
      closing: [
        'Voel je dus niet klein als je vanavond omhoogkijkt. Je ziet daar je oudste familie.',
        'Je bent niet alleen in het heelal. Het heelal is ook in jou, en kijkt nu naar een filmpje.',
        'Niet slecht voor een beetje sterrenstof, toch? Vertel het aan iemand die ook van sterren is.',
      ],
    },
    animals: {
      title: ['Dieren weten iets wat jij niet weet', 'De wilde kant van gewoon', 'Ongelofelijke dieren'],
      blurb: [
        'Ze proeven met hun poten, horen via de grond, en vergeten nooit een gezicht.',
        'Je buren met vacht en veren hebben talenten die je niet zou geloven.',
      ],
      opening: [
        'Je deelt deze planeet met echte superhelden. Ze dragen alleen geen cape, en sommige wonen in je tuin.',
        'Denk je dat je dieren kent? Dan zijn hier weetjes die ze elkaar op een feestje zouden vertellen.',
        'De natuur oefent al een paar miljard jaar. Dit zijn een paar van haar verrassendste ideeën tot nu toe.',
      ],
      items: {
        bee: 'Een werkbij maakt in haar hele leven een twaalfde theelepel honing. Denk aan haar bij het ontbijt.',
        crow: 'Kraaien vergeten nooit een gezicht. Doe er een kwaad, en ze scheldt je jarenlang uit.',
        butterfly:
          'Vlinders proeven met hun poten. Eén stap op een blad, en ze weten of het eten de moeite waard is.',
        owl: 'Een uil kan zijn ogen niet bewegen. Om rond te kijken draait hij zijn kop tot wel 270 graden.',
        elephant:
          'Olifanten horen met hun poten. Lage kreten gaan door de grond naar vrienden, kilometers verder.',
        dog: 'De neusafdruk van een hond is zo uniek als jouw vingerafdruk. Geen twee neuzen zijn gelijk.',
        bear: 'Onder zijn witte vacht is een ijsbeer zwart. De haren zelf hebben geen kleur en zijn hol.',
      },
      crown:
        'En de noordse stern vliegt elk jaar van pool tot pool: in een leven is dat drie keer naar de maan en terug.',
      closing: [
        'Voel je je ooit gewoontjes? Denk dan: ergens staat een vlinder midden in haar lunch, en is gelukkig.',
        'Welk dier zou je één dag willen zijn? Kies goed, en wees aardig voor de kraaien, voor de zekerheid.',
        'En zij vinden óns maar raar: we lopen op twee benen en betalen om in het bos te slapen.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Drie wensen op een eiland', 'Kijk uit met wie je strandt', 'De lamp op het strand'],
      blurb: [
        'Drie schipbreukelingen, één lamp, drie wensen. Twee wensen iets goeds. Dan is de derde aan de beurt.',
        'Op een onbewoond eiland krijgt ieder één wens van een tovenaar. Wat kan er nou misgaan?',
      ],
      lines: {
        hook: [
          '{First}, {second} en {third} leden schipbreuk, en spoelden aan op een heel klein onbewoond eiland.',
          'Op een eiland met één palmboom zaten {first}, {second} en {third}. Ze zaten er al drie jaar.',
        ],
        setup: [
          'Er was niets te eten dan kokosnoten. Bij het ontbijt kokos, en daarna soep. Dat was kokossoep.',
          'Ze kenden elkaars verhalen van buiten. {First.de} had er maar twee, en die gingen allebei over soep.',
        ],
        step: [
          '{Second.de} hield de kalender bij, {first.de} keek uit naar schepen, en {third.de} ging over de stemming.',
          'Op zondag maakten ze ruzie. Op maandag ook. Op dinsdag stemden ze wie er gelijk mocht hebben.',
        ],
        rising: [
          'Op een ochtend bracht de vloed een oude lamp. Ze wreven hem schoon, en er klom een tovenaar uit.',
          'Toen struikelde {second.de} in het zand over een oude lamp, en daar kwam een tovenaar, nog op sloffen.',
        ],
        deeper: [
          'De tovenaar niesde een hele tijd. Duizend jaar stof, zei hij, en nooit komt er iemand met een doekje.',
          'De tovenaar rekte zich uit tot het kraakte. Nu ik toch wakker ben, zei hij: snel, voor de lunch.',
        ],
        turn: [
          'Drie wensen, zei de tovenaar, dus ieder één. Ik wil naar huis, riep {first.de}. Poef, weg.',
          'Ieder één wens, geeuwde de tovenaar, en vlug wat. Naar huis, naar mijn dorp, zei {first.de}, en verdween.',
        ],
        peak: [
          'Ik ook, zei {second.de}, naar huis, naar mijn tuin en mijn zachte bed! Poef. Het werd stil op het eiland.',
          '{Second.de} hoefde niet te denken: naar huis graag, en een lunch zonder kokosnoot! Plop.',
        ],
        release: [
          '{Third.de} keek naar links. {Third.de} keek naar rechts. Zoveel zand, en niemand meer om op te vrolijken.',
          '{Third.de} zei een tijdje niets. En jij? vroeg de tovenaar. Het is hier zo stil, was het antwoord.',
        ],
        ending: [
          'Ik ben zo alleen, zuchtte {third.de}. Ik wou dat mijn twee vrienden hier weer bij me waren. Poef.',
          'Weet je wat? zei {third.de}. Ik mis die twee nu al. Ik wou dat ze hier weer zaten. Plop. Plop.',
        ],
      },
    },
    errand: {
      title: ['De traagste boodschap ter wereld', 'Even op en neer naar huis', 'Wachten op de schildpad'],
      blurb: [
        'Een picknick, iets dat vergeten is, en een schildpad die het wel gaat halen. Geduld is nodig.',
        'Ze vergaten maar één klein ding. De schildpad is zo terug. De schildpad is vast zo terug.',
      ],
      lines: {
        hook: [
          '{First}, {second} en een schildpad gingen {place} picknicken. Met die schildpad deden ze er vier dagen over.',
          'Op een mooie dag gingen {first}, {second} en een schildpad {place} picknicken. Een week later waren ze er.',
        ],
        setup: [
          'Ze spreidden het kleed uit, pakten alles uit, en toen schrok {first.de}. We zijn {thing.de} vergeten!',
          'Alles was er, de kaas, de taart, de limonade. Alleen {thing.de} lag nog thuis op tafel.',
        ],
        step: [
          'Een picknick zonder dat, zei {second.de}, is gewoon op de grond zitten. Ze waren het meteen eens.',
          'Ze keken elkaar lang aan. Toen keken ze, om de een of andere reden, allebei naar de schildpad.',
        ],
        rising: [
          'Ik ga wel, zei de schildpad. Maar beloof dat jullie van de taart afblijven tot ik terug ben. Beloofd?',
          'Goed, zei de schildpad, ik ga het halen. Maar niemand eet één kruimel voor ik terug ben.',
        ],
        deeper: [
          'Ze beloofden het. De schildpad verdween achter de struiken, en zij gingen naar de wolken liggen kijken.',
          'Erewoord, zeiden ze. De schildpad knikte en vertrok, en langzaam sloten de bladeren zich achter haar.',
        ],
        turn: [
          'Er ging een dag voorbij. Twee dagen. De kaas begon zelf te lopen. Beloofd is beloofd, zei {first.de}.',
          'Het werd avond, en ochtend, en weer avond. Ze kan elk moment komen, zeiden ze op de vijfde dag.',
        ],
        peak: [
          'Na een week knorden hun magen harder dan het onweer. Er is vast iets gebeurd, zei {second.de}.',
          'Op de tiende dag kon {second.de} niet meer staan. Ze komt niet terug, zei {first.de} zwakjes.',
        ],
        release: [
          'Eén plakje maar, zei {first.de}. De schildpad zou het begrijpen. En ze reikten naar de taart.',
          'We hebben lang genoeg gewacht, besloten ze. Met trillende handen tilden ze de taart uit de doos.',
        ],
        ending: [
          'Toen kwam er een stem uit de struiken: ik wist het! Als jullie vals spelen, ga ik helemaal niet!',
          'Aha! riep de schildpad, en sprong achter de boom vandaan. Zie je wel? Daarom ben ik nog niet weg!',
        ],
      },
    },
    stars: {
      title: ['Wat vertellen de sterren jou?', 'Een heel slimme conclusie', 'Een nacht in de tent'],
      blurb: [
        "Een briljant brein en zijn geduldige hulp gaan kamperen. 's Nachts vraagt hij wat de sterren zeggen.",
        'Twee kampeerders, een hemel vol sterren en één vraag. Het antwoord is dichterbij dan ze denken.',
      ],
      lines: {
        hook: [
          '{Hero}, de slimste van het land, ging {place} kamperen met {helper} die {name} heette.',
          'Er waren eens {hero} en {helper}, die {name} heette, en samen gingen ze een weekend {place} kamperen.',
        ],
        setup: [
          '{Hero.de} legde het vuur uit, de soep en het mos. {name} maakte het vuur, de soep, en zette de tent op.',
          'De hele dag gaf {hero.de} les over de natuur, en {name} zette de tent op. Het was een prima tent.',
        ],
        step: [
          'Waarnemen is alles, zei {hero.de} bij het toetje. Jij kijkt wel, beste vriend, maar je ziet niets.',
          'De meesten kijken, zei {hero.de} met soep op zijn kin, maar weinigen merken op. {name} zei niets.',
        ],
        rising: [
          'Ze zeiden welterusten en kropen in de tent. Al gauw hoorde je alleen nog twee soorten gesnurk.',
          'Ze aten te veel, lachten wat en gingen slapen. {name} zette kaart, laarzen en lamp op een rij.',
        ],
        deeper: [
          'In het donker riep een uil, en iets ritselde. De wind woei over het kamp, koel en heel verfrissend.',
          'Midden in de nacht was er een geluid, als van iemand die heel erg zijn best doet geen geluid te maken.',
        ],
        turn: [
          'Uren later stootte {hero.de} zijn metgezel aan. {name}, kijk naar de hemel. Zeg eens, wat zie je?',
          "Om drie uur 's nachts maakte {hero.de} hem wakker. Vlug, {name}. Kijk omhoog. Wat vertelt dit je?",
        ],
        peak: [
          'Ik zie miljoenen sterren, zei {name}. Sommige hebben vast planeten, en daar is misschien leven.',
          '{name} dacht diep na. Aan de maan te zien is het na drieën, zei hij, en morgen wordt het mooi weer.',
        ],
        release: [
          'En het zegt me dat wij klein zijn, en de wereld groot, en dat we boffen dat we er zijn. En u?',
          'En ook, zei hij ontroerd, hoe nietig wij zijn onder die grote hemel. En u, wat vertelt het u?',
        ],
        ending: [
          '{Hero.de} was even stil. {name}, jij genie, zei hij. Het vertelt mij dat onze tent gestolen is.',
          '{Hero.de} zuchtte heel diep. Mij vertelt het, beste {name}, dat een dief nu een prima tent heeft.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: [
        'Win de dag voor het ontbijt',
        'Kleine regels voor een goede dag',
        'Vanavond al een betere dag',
      ],
      blurb: [
        'Geen toverij, geen koude douche om vijf uur: een paar regeltjes die je een uur per dag teruggeven.',
        'Kleine gewoontes, groot effect. De laatste tip houdt alle andere in leven.',
      ],
      opening: [
        'Je hebt geen nieuw leven nodig. Je hebt een paar betere minuten nodig. Deze tellen het zwaarst.',
        'Goede dagen zijn geen toeval. Ze bestaan uit heel kleine dingen, en je kunt vanavond beginnen.',
        'Iedereen heeft dezelfde vierentwintig uur. Zo krijg je er een paar terug, zonder enige haast.',
      ],
      items: {
        twoMinutes:
          'Duurt iets korter dan twee minuten, doe het dan meteen. Alleen al het opschrijven kost meer tijd.',
        hardFirst:
          'Doe het moeilijkste eerst, nog voor je één bericht leest. De rest van de dag loopt dan bergaf.',
        evening: "Leg 's avonds je kleren klaar en pak je tas in. 's Ochtends is niemand goed in beslissen.",
        phone:
          'Laat je telefoon in een andere kamer slapen. Je slaapt eerder in, en moet opstaan om hem uit te zetten.',
        walk: 'Zit je vast? Ga tien minuten wandelen. Goede ideeën houden van benen, niet van wie blijft staren.',
        water: 'Drink een glas water voor je eerste koffie. Je hebt net acht uur zonder een druppel gezeten.',
        three:
          'Schrijf drie taken op voor de dag, geen tien. Drie die af zijn winnen van tien die je aanstaren.',
      },
      crown:
        'En de belangrijkste: sla een goede gewoonte nooit twee keer over. Twee keer is een nieuwe gewoonte.',
      closing: [
        'Kies er één uit en begin morgen. Over een maand weet je niet meer hoe het eerst was.',
        'Probeer ze niet allemaal tegelijk. Eén steentje op de goede plek verlegt een hele beek.',
        'Niets ervan is moeilijk. Dat is het geheim: wat makkelijk is gebeurt, en wat gebeurt telt op.',
      ],
    },
    home: {
      title: ['Huistrucs die echt werken', 'Minder rommel, meer geld', 'Je huis zal je dankbaar zijn'],
      blurb: [
        'Nooit meer sleutels zoeken, minder weggooien, minder uitgeven: trucjes voor een rustig huis.',
        'Tips die je oma al kende. En de laatste is echt geld waard.',
      ],
      opening: [
        'Een rustig huis is geen kwestie van geld. Het is een kwestie van slimme gewoontes. Kom binnen.',
        'De meeste rommel komt uit dezelfde paar gaten. Zo stop je ze, met één klein trucje per keer.',
        'Je huis werkt voor jou, of jij werkt voor je huis. Met deze trucs draai je het vandaag nog om.',
      ],
      items: {
        keys: 'Geef je sleutels één schaaltje naast de deur, en geen andere plek. Je zoekt ze nooit meer.',
        wait: 'Wacht drie dagen voor je koopt wat je niet nodig hebt. De meeste wensen leven niet zo lang.',
        photo:
          'Maak een foto voor je iets uit elkaar haalt: kabels, kasten, machines. Je zult hem nodig hebben.',
        double: 'Kook dubbel en vries de helft in. Op een rotdag brengt je vroegere ik je dan het avondeten.',
        light:
          'Bewaar lamp, batterijen en water in één doos, en test die elk jaar. Een storm maakt geen afspraak.',
        plug: 'Kijk voor je de monteur belt naar de stekker, de zekering en het filter. Bijna altijd is het dat.',
        oneOut:
          'Voor elk nieuw ding dat binnenkomt, gaat er een oud ding uit. Je kasten blijven altijd even groot.',
      },
      crown: 'En met geld: spaar eerst, en geef dan uit wat overblijft. Andersom blijft er nooit iets over.',
      closing: [
        'Begin met het schaaltje voor de sleutels. Het kost een minuut, en scheelt je dagen van je leven.',
        'Probeer er vanavond één. Orde is geen talent. Het is een rij besluiten die je maar één keer neemt.',
        "Een huis hoeft niet perfect te zijn. Je moet er goed slapen, en 's ochtends op tijd weg kunnen.",
      ],
    },
    people: {
      title: ['Hoe mensen graag aan je denken', 'Kleine woorden, grote deuren', 'Zinnen die harten openen'],
      blurb: [
        'Namen onthouden, een ruzie sussen, goed sorry zeggen: kleine regels voor de omgang met mensen.',
        'Niemand wordt goed met mensen geboren. Het zijn een paar gewoontes, en de laatste kost een minuut.',
      ],
      opening: [
        'Goed zijn met mensen is geen gave. Het zijn een paar gewoontes, en luid zijn hoeft er niet voor.',
        'Mensen vergeten wat je weet. Ze vergeten niet hoe ze zich bij je voelden. Zo werkt dat dus.',
        'Het beste gereedschap voor mensen is gratis, weegt niets, en wordt bijna nooit gebruikt. Tot nu.',
      ],
      items: {
        names:
          'Hoor je een naam, zeg hem dan meteen terug. Leuk je te ontmoeten, Anna. Zo blijft hij hangen.',
        angry:
          'Schrijf het boze bericht, maar verstuur het niet. Slaap er een nacht over. Bij het ontbijt wis je het graag.',
        ear: 'Klaagt er iemand, vraag dan: wil je hulp, of wil je een oor? Het redt jullie allebei de avond.',
        praise:
          'Prijs mensen achter hun rug om. Het komt bijna altijd aan, en is dan twee keer zoveel waard.',
        pause:
          'Tel tot drie voor je antwoord geeft. Veel mensen zeggen pas na een stilte wat er echt toe doet.',
        sorry:
          'In een goed excuus zit geen maar. Het spijt me, het was mijn fout. Punt. Dat is de hele truc.',
        question:
          'Geef niet meteen advies. Stel nog één vraag. De meesten vinden het antwoord tijdens het uitleggen.',
      },
      crown: 'En het belangrijkste: op dit moment denk je aan iemand. Bel. Vandaag nog. Het kost een minuut.',
      closing: [
        'Je zult niet alles onthouden. Onthoud één ding: wees degene naast wie jij graag zou zitten.',
        'De eerste keer voelt het misschien vreemd. De tweede keer aardig. Daarna ben je het gewoon.',
        'Aardig zijn is het enige kunnen dat groter wordt als je het weggeeft. Probeer het vandaag.',
      ],
    },
  },
}
