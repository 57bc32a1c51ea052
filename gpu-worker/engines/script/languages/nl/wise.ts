import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['Het jaar zonder zomer', '1816: de zomer gaat niet door', 'Een vulkaan en een monster'],
      blurb: [
        'In 1816 sneeuwde het in juni. Hoe een vulkaan aan de andere kant van de wereld een monster voortbracht.',
        'Een berg ontploft, de zomer blijft weg, en in een huis aan een meer heeft een meisje een nachtmerrie.',
      ],
      lines: {
        hook: [
          'In juni 1816 viel er sneeuw op de velden van New England. Men zou het het jaar zonder zomer noemen.',
          'In 1816 kwam de zomer niet. In Europa en Amerika zagen boeren in juni hun akkers bevriezen.',
        ],
        setup: [
          'De schuldige was een berg. In april 1815 was de Tambora, in het huidige Indonesië, uit elkaar gesprongen.',
          'Een jaar eerder, in april 1815, had de Tambora in Indonesië de grootste uitbarsting ooit opgetekend.',
        ],
        step: [
          'De knal was meer dan tweeduizend kilometer verder te horen. Officieren dachten aan de kanonnen van een schip.',
          'Ver weg hoorden Britse officieren gedonder, dachten aan kanonnen en stuurden boten om het gevecht te zoeken.',
        ],
        rising: [
          'Stof en zwavel stegen hoog de lucht in, verspreidden zich over de aarde en dempten het licht van de zon.',
          'Een sluier van druppeltjes omhulde de hele aarde. De zon werd bleek, en de avondlucht leek in brand te staan.',
        ],
        deeper: [
          'Van Ierland tot China mislukten de oogsten. Haver werd zo duur dat velen geen paard meer konden houden.',
          'Het graan rotte in de regen. Brood werd twee keer zo duur, paarden stierven, en gezinnen trokken weg.',
        ],
        turn: [
          'Die koude juni zaten vrienden vast in een huis aan het meer van Genève. Laten we griezelen, zei Lord Byron.',
          'Aan het meer van Genève bleef het regenen. Lord Byron daagde zijn gasten uit een spookverhaal te bedenken.',
        ],
        peak: [
          'Mary, achttien jaar, lag wakker van een nachtmerrie. In 1818 kon de wereld hem lezen: Frankenstein.',
          'Een meisje van achttien, dat wij kennen als Mary Shelley, begon er te schrijven aan Frankenstein.',
        ],
        release: [
          'In juni 1817 reed Karl Drais op twee wielen Mannheim uit, op een voertuig dat geen haver nodig had.',
          'Een jaar later, in 1817, toonde uitvinder Karl Drais een machine op twee wielen: de oma van de fiets.',
        ],
        ending: [
          'Eén berg was ontploft. Uit zijn schaduw kwam honger, en ook een monster dat nooit meer is gestorven.',
          'De hemel werd weer helder. Maar in elke rilling om Frankenstein zit iets van die verloren zomer.',
        ],
      },
    },
    truce: {
      title: ['De nacht dat de wapens zwegen', 'Kerst 1914', 'Stille nacht in niemandsland'],
      blurb: [
        'Kerstavond 1914, aan het westelijk front. Iemand begint te zingen, en de overkant antwoordt.',
        'Eén dag in 1914 gaven vijanden elkaar tussen de loopgraven een hand. Niemand had het bevolen.',
      ],
      lines: {
        hook: [
          'Op kerstavond 1914 zag een Britse wacht in Vlaanderen lichtjes op de vijandelijke loopgraaf. Hij schoot niet.',
          'Het is 24 december 1914. In de loopgraven van het westelijk front begint iemand te zingen.',
        ],
        setup: [
          'Met Kerst zijn jullie thuis, was hun gezegd. In plaats daarvan was er modder, en honderdduizenden doden.',
          'De oorlog was vijf maanden oud. De linies lagen zo dicht bijeen dat men de ander kon horen hoesten.',
        ],
        step: [
          'Van huis kwamen pakjes: tabak, pudding, en voor elke Britse soldaat een koperen doosje van prinses Mary.',
          'Die dag waren er aan beide kanten pakjes gekomen, met brieven en tabak, en de regen was vorst geworden.',
        ],
        rising: [
          'De Duitsers hadden kleine dennenboompjes gekregen. Ze staken er kaarsen op en zetten ze op de rand.',
          'De lichtjes waren kaarsen. Duitse soldaten hadden kerstboompjes op de rand van hun loopgraaf gezet.',
        ],
        deeper: [
          'Toen kwam er een lied over het prikkeldraad: Stille Nacht. De anderen kenden het, in hun eigen taal.',
          'De ene kant zong, de andere klapte en zong het volgende. Urenlang ging er niets anders over het draad.',
        ],
        turn: [
          'Bij het eerste licht klommen mannen eruit zonder geweer, handen omhoog. Niemand schoot. Anderen volgden.',
          'In de ochtend gingen er een paar rechtop staan. Niets was gevaarlijker. Er viel geen enkel schot.',
        ],
        peak: [
          "Halverwege gaven ze elkaar een hand. Ze ruilden knopen, sigaren en foto's. Sommigen trapten een balletje.",
          'In niemandsland knipten vijanden elkaars haar, ruilden tabak voor jam, en joegen hier en daar op een bal.',
        ],
        release: [
          'Ze begroeven ook hun doden, zij aan zij, en bij sommige graven klonk dezelfde psalm in twee talen.',
          'Samen begroeven ze wie al weken tussen de linies lag. Daarna gingen ze terug naar hun loopgraven.',
        ],
        ending: [
          "De generaals verboden het voortaan. Toch kozen op één dag zo'n honderdduizend mannen voor vrede.",
          'De oorlog duurde nog vier jaar. Maar het staat vast: hij stopte één keer, omdat er iemand zong.',
        ],
      },
    },
    landing: {
      title: ['Dertien minuten tot de maan', 'Alarm boven de maan', 'De landing die bijna mislukte'],
      blurb: [
        'Juli 1969: op weg omlaag naar de maan gaat er een alarm af, en de brandstof raakt op.',
        'De eerste maanlanding werd op een paar seconden na afgeblazen. Zo weinig scheelde het.',
      ],
      lines: {
        hook: [
          'Op 20 juli 1969, tien kilometer boven de maan, ging een alarm aan dat geen van beide mannen kende.',
          '20 juli 1969. Twee mannen vallen naar de maan toe, en hun computer begint een fout te melden.',
        ],
        setup: [
          'Neil Armstrong en Buzz Aldrin hadden vier dagen eerder de aarde verlaten, op de grootste raket van hun tijd.',
          'Vier dagen eerder had een raket zo hoog als een flat van zesendertig verdiepingen hen uit Florida weggebracht.',
        ],
        step: [
          'Michael Collins cirkelde boven hen, alleen. Achter de maan kon niemand op aarde hem horen of helpen.',
          'In het moederschip wachtte Michael Collins. Als zij niet konden opstijgen, moest hij alleen naar huis.',
        ],
        rising: [
          'Twaalf nul twee, zei het scherm: te veel tegelijk te doen. In Houston hadden ze een paar tellen om te kiezen.',
          'Alarm 1202. De computer was overbelast. In Houston keek een jonge ingenieur op zijn lijst en zei: ga door.',
        ],
        deeper: [
          'De computer hield het. Het programma, van het team van Margaret Hamilton, liet het kleine los en hield het grote vast.',
          'Het team van Margaret Hamilton had eraan gedacht: het programma liet los wat niet telde, en vloog door.',
        ],
        turn: [
          "Toen keek Armstrong naar buiten. Ze gingen recht op een krater af, vol keien zo groot als auto's.",
          'Maar de automaat stuurde hen naar een veld vol rotsen. Armstrong nam het stuur in eigen hand.',
        ],
        peak: [
          'Hij vloog door, op zoek naar vlakke grond, en Houston telde de brandstof. Zestig seconden. Dertig seconden.',
          'Zijn hartslag ging naar honderdvijftig. Nog zestig seconden brandstof, zei de radio. En toen: dertig.',
        ],
        release: [
          'Stof, een blauw licht, stilte. Toen zijn kalme stem: de Adelaar is geland. In Houston haalden ze weer adem.',
          'Contactlicht, zei Aldrin. Er werden hier al mensen blauw, zei Houston. We ademen weer.',
        ],
        ending: [
          'Zeshonderd miljoen mensen zagen de eerste stap. Bijna niemand wist hoe weinig het had gescheeld.',
          'Zijn voetstappen staan er nog. Geen wind wist ze ooit uit, en niemand vraagt de brandstof terug.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Elke keer de laatste', 'De loopster die altijd laatste werd', 'Loop gewoon door'],
      blurb: [
        'Ze kwam altijd als laatste aan. Wat ze daarmee deed, verandert misschien hoe jij naar verliezen kijkt.',
        'Iedereen kende haar omdat ze laatste werd. Toen kwam de dag dat verder niemand wilde lopen.',
      ],
      lines: {
        hook: [
          'Veertig lopers telde de wedstrijd {place}, en elk jaar werd {name} nummer veertig. Elk jaar weer.',
          'Wie wilde weten of de wedstrijd {place} voorbij was, wachtte op {name}. Zij was altijd de laatste.',
        ],
        setup: [
          'Sommigen klapten uit medelijden, anderen waren al naar huis. Bij de finish klapten ze de tafels al in.',
          'Ze hoorde hen lachen terwijl het spandoek omlaag ging. Het was niet gemeen. Het was iets ergers.',
        ],
        step: [
          'Thuis sloeg ze een schrift open en schreef één getal op: haar tijd. Niet haar plaats. Alleen haar tijd.',
          'Die avond maakte ze een regel: vanaf nu is er één loopster te verslaan, en die woont in mijn spiegel.',
        ],
        rising: [
          'Vanaf toen stond ze op voor de zon. In regen, in vorst, op dagen dat het bed haar met twee armen vasthield.',
          'Elke ochtend om vijf uur, als anderen zich omdraaiden, strikte {name} haar veters. Niemand zag het. Dat gaf niet.',
        ],
        deeper: [
          'Ze viel, ze hinkte, ze vloekte. En elke avond was het getal in haar schrift één seconde kleiner.',
          'Eén keer werd ze zonder moeite ingehaald door {rival}. Ze lachte tot ze moest stoppen. Toen liep ze door.',
        ],
        turn: [
          'Toen kwam het jaar van de storm. Bij de start keken de favorieten naar de lucht en bleven in de auto.',
          'Op de dag van de wedstrijd goot het. De een na de ander haakte af, allemaal om verstandige redenen.',
        ],
        peak: [
          '{name} had honderd van zulke ochtenden gelopen. Ze boog haar hoofd, en deed wat ze altijd deed.',
          'Slecht weer? Ze had nooit in iets anders getraind. Voor het eerst liep de regen aan haar kant mee.',
        ],
        release: [
          'Ze werd derde. Niemand klapte een tafel in. Ze stonden in de regen, en nu was het geen medelijden.',
          'Ze won die dag niet. Ze werd vijfde, schreef haar tijd op en huilde, want het was haar beste ooit.',
        ],
        ending: [
          'Talent bepaalt wie vandaag snel is. Wie morgen terugkomt bepaalt de rest. Strik je veters.',
          'Je kiest niet welke plaats je haalt. Je kiest wel om weer te starten. Ooit is dat genoeg.',
        ],
      },
    },
    trees: {
      title: ['Eén boom per dag', 'De man die schaduw plantte', 'Een bos van maandagen'],
      blurb: [
        'Hij plantte elke dag één boom waar nooit iets had gegroeid. Een jaar of tien werd hij uitgelachen.',
        'Wat kan één mens tegen een woestenij van stof? Eén boom. En morgen nog een.',
      ],
      lines: {
        hook: [
          'Toen {name} {place} zijn eerste boom plantte, was er niets dan stenen, stof en wind.',
          'Er groeide niets {place}. Daarom vond iedereen het zo grappig dat {name} een schop ging kopen.',
        ],
        setup: [
          'Hij was {hero} zonder geld en zonder plan, maar met één regel: elke dag een boom. Geen twee. En nooit geen.',
          'Eén boom per dag, zei {name}, {hero} met ruwe handen. Dat is niet veel, zeiden ze. Nee, zei hij, dat is alles.',
        ],
        step: [
          'Ze noemden hem de tuinman van de stenen. Kinderen telden zijn dode takken en rolden over de grond.',
          'Jij zit nooit meer in die schaduw, riep een buurman. Hij knikte, en ging water halen.',
        ],
        rising: [
          'De eerste honderd gingen dood. De tweede bijna allemaal. Hij leerde van elke boom, en groef dieper.',
          'Van elke tien bomen nam de wind er negen. De tiende zette hij bij een steen, en de volgende net zo.',
        ],
        deeper: [
          "Soms rekende hij het 's nachts uit. Het kon niet lukken. 's Ochtends pakte hij de schop en rekende niet.",
          'In het vijfde jaar kwam de droogte. Hij droeg water naar de laatste veertig, twee emmers tegelijk.',
        ],
        turn: [
          'En op een ochtend zat er tussen de dunne blaadjes {guest}. Iemand geloofde in hem. Dat was de eerste.',
          'En op een dag kwam er, zonder te vragen, {guest} wonen. {name} legde zijn schop neer en stond lang stil.',
        ],
        peak: [
          'Na dertig jaar waren het elfduizend bomen. De wind moest eromheen, en het begon weer te regenen.',
          'Tienduizend ochtenden later was er een bos. Het had zijn eigen mist, een bron, en veel te vertellen.',
        ],
        release: [
          'De kinderen van toen brachten nu hun eigen kinderen. Die speelden in een schaduw die niet kon bestaan.',
          'Wie het hardst had gelachen kwam, nu heel oud, en ging zitten. Het is hier koel, zei hij. Meer niet.',
        ],
        ending: [
          'Hoe plant je een bos? vroegen de verslaggevers. {name} gaf hun een schop. Zo, zei hij. Vandaag.',
          'Het beste moment was dertig jaar geleden. Het op één na beste is nu. Je hebt maar één boom nodig.',
        ],
      },
    },
    falls: {
      title: ['Negenennegentig keer vallen', 'De honderdste poging', 'Vallen is het halve vliegen'],
      blurb: [
        'Wie hoort te vliegen, valt steeds weer omlaag. Negenennegentig keer. En dan komt de storm.',
        'Iedereen kan vliegen, op één na. Over de poging die door niemand meer werd geteld.',
      ],
      lines: {
        hook: [
          '{Place} woonde {hero} {hero.die} niet kon vliegen. Al negenennegentig pogingen, en allemaal geteld.',
          'Negenennegentig keer sprong {hero} {place} uit de hoogste boom. Negenennegentig keer was daar de grond.',
        ],
        setup: [
          'De anderen vlogen zoals je ademt. Het is makkelijk, riepen ze omlaag, en slechter advies is er niet.',
          'Misschien ben jij een wandelaar, zeiden de anderen lief. {Hero.de} zei dank je, en klom weer omhoog.',
        ],
        step: [
          'De laatste poging eindigde in een rozenstruik. Het deed pijn op nieuwe plekken: ook dat was vooruitgang.',
          'Eén keer werd het een taart. Eén keer een slapende koe. Over landen wist {hero.de} nu bijna alles.',
        ],
        rising: [
          'De enige die nooit lachte was {friend}. Je viel langzamer vandaag, zei {friend.de}, ik telde tot drie.',
          'Bij elke poging keek {friend} toe, en die zei: je valt niet meer omlaag. Je valt nu vooruit.',
        ],
        deeper: [
          "'s Nachts waren daar de sterren. Die vallen niet, dacht {hero.de}. Of ze zijn er gewoon heel goed in.",
          'Opgeven leek verstandig. Maar van al dat klimmen werd {hero.de} zo sterk dat stilzitten niet meer lukte.',
        ],
        turn: [
          'Toen kwam de storm. Het water steeg, en op een rots in het midden, moederziel alleen, zat {friend.de}.',
          'Op een nacht kwam de vloed. Vanaf een rots riep {friend.de}, en de anderen durfden niet omhoog.',
        ],
        peak: [
          '{Hero.de} telde niet. Dacht niet eens aan vliegen. Dacht alleen aan {friend.de}, en sprong.',
          'Vliegen met die wind? zeiden de anderen. Maar wie in elke wind is gevallen, kent ze allemaal bij naam.',
        ],
        release: [
          'Pas op de rots werd het duidelijk: er was geen grond geweest. Je vliegt, zei {friend.de}.',
          'Er kwam een touw naar de rots, en daar hielden ze vol tot het licht werd. Je vergat te vallen, zei {friend.de}.',
        ],
        ending: [
          'Negenennegentig keer vallen was niet negenennegentig keer fout. Het waren lessen. Je bent er bijna.',
          'Nu krijgen de kleintjes er les. De eerste les is altijd dezelfde: kijk, zo val je goed.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Het schip dat werd vervangen', 'Ben jij nog jij?', 'Plank voor plank'],
      blurb: [
        'Een schip wordt plank voor plank hersteld tot er niets ouds meer over is. Is het nog hetzelfde? En jij?',
        'Een vraag van tweeduizend jaar oud, die begint bij een rotte plank en eindigt bij jou.',
      ],
      lines: {
        hook: [
          'In de haven van Athene lag een schip dat iedereen kende. Op een dag vroeg iemand of het er nog was.',
          'Hoeveel kun je van iets vervangen voor het weg is? De Grieken vroegen dat over een beroemd schip.',
        ],
        setup: [
          'Het had de held Theseus van Kreta naar huis gebracht, vertelt Plutarchus, en Athene bewaarde het als eerbetoon.',
          'Het was het schip van Theseus, die vocht met de Minotaurus. De stad, schrijft Plutarchus, bewaarde het eeuwen.',
        ],
        step: [
          'Hout rot. Dus telkens als een plank zacht werd, haalde een timmerman hem weg en zette er een nieuwe in.',
          'Het ene jaar was het de mast, het andere de riemen. Niemand merkte iets. Het was gewoon goed onderhoud.',
        ],
        rising: [
          'Uiteindelijk was er geen oude plank meer over. Het is hetzelfde schip, zei de een. Een kopie, zei de ander.',
          'Toen kwam de dag dat de laatste oude plank werd vervangen, en begonnen de filosofen te ruziën.',
        ],
        deeper: [
          'Veel later maakte Thomas Hobbes het erger: als iemand de oude planken bewaart en er een tweede schip van bouwt?',
          'Stel, zei Hobbes, dat iemand al het oude hout bewaart en weer in elkaar zet. Welk schip is dan het echte?',
        ],
        turn: [
          'Is een schip zijn hout? Dan maakt elk herstel het kapot. Is het zijn vorm? Dan kunnen er twee zijn.',
          'Telt het hout, dan is het allang vertrokken. Telt de vorm, dan kan het nooit en nooit oud worden.',
        ],
        peak: [
          'Kijk nu naar je hand. Het meeste van je huid is een paar weken oud. Niemand vroeg of jij het nog bent.',
          'En jij? Je huid vernieuwt zich in weken, je botten in jaren. Op dit moment lig je in het droogdok.',
        ],
        release: [
          'Misschien zijn we minder een ding en meer een rivier: steeds ander water, en steeds dezelfde naam.',
          'Misschien blijft niet het hout maar de reis: één lang verhaal, waarin elke plank de volgende heeft gekend.',
        ],
        ending: [
          'Je bent niet je planken. Je bent de hand die blijft herstellen. Dus, wat vervang je vandaag?',
          'Het schip voer weg terwijl ze ruzieden. Misschien is dat het antwoord: het is hetzelfde zolang het vaart.',
        ],
      },
    },
    butterfly: {
      title: ['De vraag van de vlinder', 'Wie droomt wie?', 'Zhuangzi wordt wakker'],
      blurb: [
        'Een wijze droomt dat hij een vlinder is. Dan wordt hij wakker, en iets is niet meer zo zeker.',
        'Ruim tweeduizend jaar terug viel een man in China in slaap. Zijn vraag is nog altijd wakker.',
      ],
      lines: {
        hook: [
          'Ruim tweeduizend jaar geleden viel in China een man in slaap, en helemaal wakker is hij nog steeds niet.',
          'De kortste droom uit de filosofie is ruim tweeduizend jaar oud, en weegt minder dan een blad.',
        ],
        setup: [
          'Hij heette Zhuangzi. Hij lachte graag, bezat weinig, en wantrouwde alles wat zeker leek.',
          'Zhuangzi was een denker die liever een modderige rivier had dan een paleis. Op een warme dag ging hij slapen.',
        ],
        step: [
          'Hij droomde dat hij een vlinder was. Daar had hij geen naam, geen plichten, geen verleden. Alleen vleugels.',
          'In zijn droom had hij vleugels. Hij ging van bloem naar bloem, tevreden, en volgde alleen zichzelf.',
        ],
        rising: [
          'De vlinder wist van geen Zhuangzi. Hij miste hem ook niet. Waarom zou hij ook? Hij had de wind.',
          'Geen moment dacht hij: ik ben een man die droomt. Hij dacht, zoals vlinders denken: rood, geel, rood.',
        ],
        deeper: [
          'Het voelde zo echt als dit moment voor jou. Zo gaat dat met dromen: ze voelen nooit als een droom.',
          'De zon was warm, de nectar zoet. Als dat niet echt was, wat is het dan dat dingen echt maakt?',
        ],
        turn: [
          'Toen werd hij wakker, en daar was hij: Zhuangzi, met zware armen en een oude mantel, zonder twijfel.',
          'Opeens lag hij weer in het gras, een oude man met stijve benen. En met hem werd er een vraag wakker.',
        ],
        peak: [
          'Was ik een man die droomde dat hij vlinder was? Of ben ik nu een vlinder die droomt dat hij man is?',
          'Wie van ons twee, vroeg hij, is de droom? Ben ik hem, of ben ik zijn slaap op een warme middag?',
        ],
        release: [
          'Je kunt jezelf knijpen. Maar een gedroomde hand knijpt ook. Er is geen plek waar je beide kunt zien.',
          'Hij noemde het geen vergissing. Hij noemde het de wisseling der dingen: nu dit, dan dat, en beide waar.',
        ],
        ending: [
          'Vraag het vanavond zacht, als je in slaap valt: wie van ons wordt er nu wakker? En wees niet bang.',
          'Misschien doet het er niet toe wie echt is. Misschien telt het om goed te vliegen, zolang het duurt.',
        ],
      },
    },
    cave: {
      title: ['Schaduwen op de muur', 'De gevangene die zich omdraaide', 'De grot uit'],
      blurb: [
        'In een grot houden mensen schaduwen voor de wereld. Eén draait zich om. Plato vertelt over ons.',
        'En als alles wat je ooit zag maar een schaduw was? Eén man draaide zich om en keek.',
      ],
      lines: {
        hook: [
          'Stel dat je je hele leven naar één muur had gekeken. Plato dacht het zich vierentwintig eeuwen geleden in.',
          'Een grot, een vuur en een muur. Meer had Plato niet nodig om het hele mensenleven te beschrijven.',
        ],
        setup: [
          'In een grot zitten mensen, van kinds af aan vastgebonden, zodat ze maar één ding zien: de muur voor hen.',
          'Er zijn daar mensen die nooit hun hoofd hebben omgedraaid. Ze lijden niet. Ze kennen niets anders.',
        ],
        step: [
          'Achter hen brandt een vuur. Daarlangs worden beelden gedragen, en op de muur lopen hun schaduwen.',
          'Schaduwen trekken over de rots: een paard, een kruik, een boom. Voor hen is dat geen schaduw, maar de wereld.',
        ],
        rising: [
          'Ze hebben deskundigen. Wie raadt welke schaduw er nu komt, krijgt applaus en geldt als wijs.',
          'Ze geven de schaduwen namen en ruziën erover. Er zijn prijzen voor wie ze het beste kent.',
        ],
        deeper: [
          'Op een dag wordt iemand bevrijd. Hij draait zich om, en leert als eerste dat de waarheid pijn doet aan de ogen.',
          'Dan wordt een van hen losgemaakt en overeind gezet. Het vuur verblindt hem. Hij wil terug naar zijn plaats.',
        ],
        turn: [
          'Hij strompelt omhoog en stapt naar buiten. Eerst verdraagt hij alleen de nacht, en de sterren in het water.',
          'De weg omhoog is steil. Buiten ziet hij niets, zo licht is het. Dan komen langzaam de kleuren.',
        ],
        peak: [
          'En dan ziet hij een boom. Niet de schaduw van een boom. Hij staat ervoor en huilt, want er zitten bladeren aan.',
          'Ten slotte kijkt hij op, ziet de zon, en begrijpt: alle schaduwen daar beneden waren van haar geleend.',
        ],
        release: [
          'Hij gaat terug om het te vertellen. In het donker struikelt hij, en ze lachen: je hebt je ogen bedorven.',
          'Hij keert terug om de anderen te bevrijden. Niemand bedankt hem. Niemand hoort graag dat de muur een muur is.',
        ],
        ending: [
          'Onze muur past nu in een broekzak, en geeft licht. Het is een fijne grot. Heb je je vandaag al omgedraaid?',
          'De ketens zaten trouwens nooit zo stevig. Volgens Plato begint het met het draaien van je hoofd.',
        ],
      },
    },
  },
}
