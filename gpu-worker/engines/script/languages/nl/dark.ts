import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Drie keer geklopt', 'Niemand aan de deur', 'Het huis dat bezoek kreeg'],
      blurb: [
        'Elke nacht klopt er iemand drie keer op een eenzame deur. Op een ochtend laat de sneeuw zien wie.',
        'Drie keer kloppen, elke nacht, en nooit een gezicht. Dan valt de eerste sneeuw en komt het uit.',
      ],
      lines: {
        hook: [
          'Elke nacht, drie minuten over twaalf, klopte er iemand aan bij het laatste huis {place}. Drie keer.',
          'Drie keer kloppen. Elke nacht, net na middernacht, bij het laatste huis {place}, waar geen weg naartoe gaat.',
        ],
        setup: [
          '{name}, {hero} {hero.die} voor bijna niets bang was, deed elke keer open. Er was alleen kou, en donker.',
          'De eerste nachten rende {name} naar de deur. Geen gezicht, geen licht, geen adem. Alleen het donker.',
        ],
        step: [
          'De buren haalden hun schouders op. Het is de wind, zeiden ze, maar hun eigen ramen waren dichtgespijkerd.',
          'Ze hing een belletje aan de deurknop en bleef waken tot het licht werd. Het belletje bewoog niet één keer.',
        ],
        rising: [
          'Toen deed ze niet meer open. Ze zat bij een kaars, telde elke klop en leerde op de stilte te wachten.',
          'Ze begon beter te luisteren. Het klopte langzaam en geduldig, als een gast die alle tijd van de wereld heeft.',
        ],
        deeper: [
          'De negende nacht bleef de derde klop uit. Dat wachten was op een of andere manier erger dan het kloppen.',
          'Elke nacht klonk het een beetje dichterbij, alsof de deur in het donker almaar dunner werd.',
        ],
        turn: [
          "Toen viel er sneeuw. 's Ochtends vond ze voetsporen, bloot en smal, die van haar deur af liepen.",
          'Toen kwam de eerste sneeuw. Bij het ochtendlicht liep er één spoor van blote voeten van haar drempel weg.',
        ],
        peak: [
          'Ze zocht het spoor van iemand die gekomen was. Dat was er niet. Wie het ook was, hij was alleen vertrokken.',
          'Ze zocht het spoor naar het huis toe en vond er geen. Er was niemand gekomen. Er was iemand weggegaan.',
        ],
        release: [
          'Al die nachten had er niemand gevraagd om binnen te komen. Iets had gevraagd om eruit te mogen.',
          'Het kloppen was nooit van buiten gekomen. Al die tijd had het van binnenuit gesmeekt om weg te mogen.',
        ],
        ending: [
          'Die nacht sliep {name} eindelijk goed. Om drie over twaalf klopte het, buiten in de kou, om thuis te komen.',
          'Nu was het huis leeg, en stil. Tot vlak na middernacht de deurknop heel langzaam begon te draaien.',
        ],
      },
    },
    mirror: {
      title: ['De spiegel die te vroeg was', 'Zeven seconden', 'Koop deze spiegel niet'],
      blurb: [
        'Een oude spiegel toont de kamer een paar tellen te laat. En dan, op een nacht, te vroeg.',
        'Hij kreeg de spiegel bijna voor niets. Eerst was zijn spiegelbeeld traag. Toen haalde het hem in.',
      ],
      lines: {
        hook: [
          'De spiegel kostte bijna niets. De verkoper {place} zei alleen: zorg dat hij je nooit inhaalt.',
          '{name} vond de spiegel {place}, tegen een muur, met een briefje erop: gratis, maar kijk geen twee keer.',
        ],
        setup: [
          '{name}, {hero} zonder geduld voor bijgeloof, hing hem op in de gang en vergat de waarschuwing.',
          'Hij stond mooi in de gang. {name}, {hero} {hero.die} alleen woonde, was blij met een tweede gezicht in huis.',
        ],
        step: [
          'Hij was traag, meer niet. De man stak zijn hand op, en zijn spiegelbeeld deed het een tel later ook.',
          'Op de derde dag zag hij het. Hij gaapte, draaide zich om, en in het glas gaapte hij nog steeds.',
        ],
        rising: [
          'Zijn spiegelbeeld was traag. Hij pakte een klok: zeven tellen te laat. De volgende avond vijf, en toen twee.',
          'Hij telde. Maandag zeven seconden achter, dinsdag vier. Het spiegelbeeld was bezig hem in te halen.',
        ],
        deeper: [
          'Vrijdag liep hij gelijk, zoals elke eerlijke spiegel. Hij sliep ernaast en droomde helemaal niets.',
          'Eén avond lang was het een gewone spiegel. Bijna moest hij lachen, en de spiegel lachte precies gelijk.',
        ],
        turn: [
          'Toen bewoog het glas als eerste. Zijn spiegelbeeld keek om naar de deur, en pas daarna hoorde hij de stap.',
          'Zaterdag knipperde zijn spiegelbeeld, en toen pas hijzelf. Het was niet meer traag. Het had hem ingehaald.',
        ],
        peak: [
          'Zeven seconden vooruit. Hij zag zichzelf over zijn schouder kijken, en zag zijn mond opengaan voor een schreeuw.',
          'In het glas zag hij zichzelf bleek worden, achteruitdeinzen en zijn armen heffen tegen iets achter hem.',
        ],
        release: [
          'Hij had nog zeven seconden. Hij gebruikte ze slecht: hij keek naar de spiegel, en niet naar de kamer.',
          'Zeven seconden is lang. Hij draaide zich niet om. Hij kon niet ophouden met kijken naar wat hij ging doen.',
        ],
        ending: [
          'De spiegel is weer te koop. Er zit niets in, zeggen ze, maar nu en dan klopt er iemand tegen het glas.',
          'Ze vonden de gang netjes en de spiegel schoon. Daarin, heel klein, wacht een man nog op zijn beurt.',
        ],
      },
    },
    scratching: {
      title: ['Wat er wacht voor de deur', 'Wie er bij het vuur lag', 'Laat me erin'],
      blurb: [
        'Een storm, een eenzame hut, en een trouwe vriend die aan de deur krabt. Of toch niet?',
        'In de ergste nacht van het jaar wil er iets naar binnen. Het kent zijn naam en het heeft geduld.',
      ],
      lines: {
        hook: [
          'Wie {place} woont met alleen {pet} als gezelschap, heeft één regel: na donker blijft de deur dicht.',
          '{name} had {place} maar één vriend, {pet}, en maar één regel: na zonsondergang blijft de deur dicht.',
        ],
        setup: [
          'De storm kwam vroeg dat jaar. Om zes uur was het nacht, en {name}, {hero}, zat alleen bij het vuur.',
          'Op een avond in november rukte de storm aan het dak, en {name}, {hero}, schoof zijn stoel bij het vuur.',
        ],
        step: [
          'Hij had voor twee gekookt, zoals altijd, en één kom op de grond gezet, naast de warme stenen.',
          'Hij neuriede om de wind niet te horen, en zette een tweede kom dicht bij de haard.',
        ],
        rising: [
          'Tegen middernacht hoorde hij gekrab, laag tegen het hout. Natuurlijk, dacht hij, {pet.de} is nog buiten.',
          'Toen krabde er iets aan de deur, laag en voorzichtig. Daar is {pet.de}, dacht hij. Arm dier, met dit weer.',
        ],
        deeper: [
          'Het jankte precies als een vriend die het koud heeft. Hij had de grendel al vast toen hij aan de regel dacht.',
          'Goede vrienden kunnen wachten, maar deze hield niet op. Het krabde alsof het de planken telde.',
        ],
        turn: [
          'Door de kier zag hij natte vacht, en twee ogen die hij kende. Hij glimlachte en reikte naar de grendel.',
          'Hij keek door het sleutelgat. Vacht, regen, en de ogen waar hij van hield. Hij pakte lachend de grendel.',
        ],
        peak: [
          'Achter hem, bij het vuur, zuchtte iemand. Hij draaide zich om. Daar lag {pet.de}, warm en droog, te slapen.',
          'Toen klonk er bij de haard een geeuw. Op de warme stenen lag {pet.de}, en wel al de hele avond.',
        ],
        release: [
          'Heel voorzichtig liet hij de grendel los. Aan de andere kant liet, heel voorzichtig, iets de deurknop los.',
          'Hij bewoog niet. Buiten stopte het gejank, zoals iemand gereedschap neerlegt dat niet heeft gewerkt.',
        ],
        ending: [
          'Een tijdlang was er alleen regen. Toen zei het, uit het donker, met zijn eigen stem: laat me erin, {name}.',
          'Het zweeg tot de ochtend. Toen sprak het met de stem van zijn moeder: {name}, het is zo koud hier buiten.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: [
        'De dief die alleen glans meenam',
        'De zaak van de verdwenen sleutels',
        'Een heel kleine inbreker',
      ],
      blurb: [
        "Sleutels, munten en lepels verdwijnen 's nachts, en er is nooit een slot kapot. Eén man volgt de glans.",
        'Iets steelt alles wat glinstert, en niemand ziet iets. Het spoor eindigt bij een onverwacht raam.',
      ],
      lines: {
        hook: [
          'Eerst was het een sleutel. Toen een zilveren lepel, een trouwring, een munt. Geen slot kapot, geen ruit, niets.',
          'Negentien diefstallen in één maand, en steeds hetzelfde: een raam op een kier, en één glimmend ding weg.',
        ],
        setup: [
          'Dus riepen ze {name}, {hero} met een zeldzame gave: hij kon langer stilzitten dan welke dief ook.',
          '{name}, {hero} met een notitieboek en koude voeten, nam de zaak aan omdat niemand anders erin geloofde.',
        ],
        step: [
          'Hij maakte een lijst. Er was niets duurs weg, alleen wat blonk. Een dief die niet kan tellen, schreef hij.',
          'De rijken verdachten de armen, de armen de rijken. {name} mat de ramen. Er paste amper een hand door.',
        ],
        rising: [
          'Hij poetste een lepel tot hij straalde als een ster, legde hem {place} neer en kroop achter een ton.',
          'Zijn val was simpel: één glimmende knoop {place}, veel maanlicht, en een nacht zonder slaap.',
        ],
        deeper: [
          'Het werd middernacht, één uur, twee uur. De hele wereld sliep, en de mist hield hem voor de gek.',
          'Het regende. Hij dacht aan zijn warme bed, en aan alle slimme mensen die hem nu zouden uitlachen.',
        ],
        turn: [
          'Om drie uur bewoog er iets. Het was helemaal geen mens. Het was {culprit}, met de schat in de bek.',
          'Toen kwam de inbreker, zonder masker en zonder geluid: doodkalm pakte {culprit} de buit op.',
        ],
        peak: [
          'Hij ging erachteraan, over muren en onder karren door, tot bij een raam waar nog één kaars brandde.',
          'Weg ging de buit, en weg ging {name}, dwars door de tuinen, naar het laatste huis, waar nog licht was.',
        ],
        release: [
          'Daar zat een oude vrouw die bijna niets meer zag, en draaide sleutels en lepels rond in het kaarslicht.',
          'Daar lag een oude vrouw, ziek. {Culprit.de} legde het cadeau op haar deken, bij de dertig andere.',
        ],
        ending: [
          'Ze had het dier één winter eten gegeven, en het betaalde terug in licht. {name} schreef: dader onbekend.',
          'Ooit had ze het dier gered. In zijn verslag schreef {name}: geen dief hier, alleen iemand die dank zegt.',
        ],
      },
    },
    letters: {
      title: ['Brieven met de datum van morgen', 'De afzender zonder naam', 'Twaalf brieven'],
      blurb: [
        'Elk jaar komt er op dezelfde dag een brief zonder afzender, met de datum van morgen. En hij klopt.',
        'Eén keer per jaar schrijft iemand haar wat de volgende dag zal brengen. Wie houdt de pen vast?',
      ],
      lines: {
        hook: [
          'De brief kwam elk jaar op dezelfde ochtend. Geen postzegel, geen afzender, en de datum van morgen.',
          'Eén keer per jaar lag er een brief op de mat. De inkt droog, het papier oud, en de datum altijd morgen.',
        ],
        setup: [
          '{name}, {hero}, bewaarde ze allemaal. Neem de latere boot, stond er eens. De vroege zonk binnen een uur.',
          'Telkens één regel, en altijd raak. Leen hem geen geld. Bel je zus. {name} leerde te gehoorzamen.',
        ],
        step: [
          'Ze vroeg het op het postkantoor, ze vroeg het de buren. Niemand had ook maar iemand gezien.',
          'Eens bleef ze de hele nacht op om de afzender te betrappen. Bij het licht knipperde ze, en daar lag hij.',
        ],
        rising: [
          'De twaalfde was anders. Er stond: kom in de schemering {place.naar}, en neem {thing.de} mee van zolder.',
          'Toen kwam de twaalfde, langer dan de andere. Wees vanavond {place}, en neem {thing.de} mee van zolder.',
        ],
        deeper: [
          'Bijna bleef ze thuis. Maar je gaat niet in tegen een hand die drie keer je leven heeft gered.',
          'Haar handen trilden bij het inpakken. Twaalf jaar wilde ze al zien wie er zoveel om haar gaf.',
        ],
        turn: [
          'Er stond niemand in de mist. Er was alleen een losse steen, en onder de steen een blikken doos, leeg.',
          'Ze was alleen. Ze riep, en niemand gaf antwoord. Voor haar voeten zat één steen losser dan de rest.',
        ],
        peak: [
          'Precies groot genoeg voor {thing.de}. In het deksel zaten twaalf lege vellen, een pen en een briefje.',
          'Daar was een blikken doos, met plaats voor {thing.de}, en met een pen en twaalf vellen leeg papier.',
        ],
        release: [
          'Op het briefje stond: nu weet je wat je moest horen. Eindelijk herkende ze de hand. Het was de hare.',
          'Ze probeerde de pen, schreef haar naam, en hield haar adem in. Het was hetzelfde handschrift.',
        ],
        ending: [
          'Dus ging ze zitten, en schreef aan een bange jonge vrouw, twaalf jaar terug: neem de latere boot.',
          'Die avond schreef {name} de eerste. Ergens in het verleden wachtte een meisje op de post.',
        ],
      },
    },
    ice: {
      title: ['De kroon die smolt', 'Gestolen uit een gesloten toren', 'Geen sporen in de sneeuw'],
      blurb: [
        'Een schat verdwijnt uit een gesloten toren, en eromheen ligt gladde sneeuw. Er is alleen wat water.',
        'Eén deur, één sleutel, overal verse sneeuw, en de kroon is weg. Het antwoord stond op tafel.',
      ],
      lines: {
        hook: [
          'Om tien uur stond de glazen kroon in de toren. Bij het eerste licht was hij weg, en de deur nog op slot.',
          "Eén toren, één deur, één sleutel. 's Ochtends was de glazen kroon verdwenen, en er was niets gebroken.",
        ],
        setup: [
          'De eigenaar, {owner} met heel wat schulden, had hem bij het licht van één kaars aan zijn gasten getoond.',
          'De avond ervoor had {owner} hem {place} aan veertig gasten getoond. Niemand had hem mogen aanraken.',
        ],
        step: [
          'Hij schitterde als niets op aarde, zwoeren de gasten, zo helder dat hij bijna leek te ademen.',
          'Hij was een koninkrijk waard, zei de eigenaar. Vorige week had hij hem voor dat bedrag verzekerd.',
        ],
        rising: [
          'De hele nacht stonden er wachters op de trap. Ze hoorden niets, behalve tegen de ochtend een traag gedrup.',
          'De enige sleutel had om zijn nek gehangen. De wachters hadden niet geslapen, en er was niemand langsgekomen.',
        ],
        deeper: [
          'Buiten lag de sneeuw hoog en glad. Daar had geen dief gelopen, tenzij de dief niets woog.',
          'Geen ladder, geen touw, geen voetstap. Om de toren lag de sneeuw als een laken waar niemand in sliep.',
        ],
        turn: [
          'Toen kwam {name}, {hero} {hero.die} nooit naar dieven zocht. Hij zocht naar wat er was, en te veel was.',
          '{name}, {hero} van weinig woorden, vroeg niet wat er weg was. Hij vroeg wat er eerst niet was geweest.',
        ],
        peak: [
          'Er lag water op tafel. Niet veel, alleen een kring, en naast de kring een opgebrande kaars.',
          'Hij knielde en voelde aan de vloer. Die was nat. Toen keek hij naar de kaars, en begon te glimlachen.',
        ],
        release: [
          'Niemand heeft de kroon gestolen, zei hij. Hij ging vanzelf weg, druppel voor druppel. Hij was van ijs.',
          'Hier is nooit een dief geweest, zei hij. U hebt hem uit ijs gesneden, en een kaars deed de rest.',
        ],
        ending: [
          '{Owner.de} werd wit als sneeuw. De beste schuilplaats voor een leugen, zei {name}, is een koude.',
          '{Owner.de} zei niets. {name} zette zijn hoed op. Neem de volgende keer glas, dat bewaart een geheim langer.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['De jas op de grafsteen', 'Ze wilde alleen naar huis', 'De gast in de regen'],
      blurb: [
        'Hij gaf een onbekende een lift in de regen en leende haar zijn jas. De dag erna ging hij hem halen.',
        'Ze zeggen dat je daar in het donker niet moet stoppen. Hij stopte wel, en zo leerde hij de rest.',
      ],
      lines: {
        hook: [
          'Ze zeggen dat je op natte nachten {place} niet moet stoppen, wie er ook zijn hand opsteekt.',
          'Iedereen hier kent iemand die haar heeft gezien, wachtend in de regen, {place}, zonder jas aan.',
        ],
        setup: [
          '{name}, {hero} op weg naar huis, kende het verhaal niet. Hij zag {guest} langs de kant, en remde.',
          'Op een nacht in oktober zag {name}, {hero}, in zijn koplampen {guest}. Hij was een goed mens. Hij stopte.',
        ],
        step: [
          'Ze ging achterin zitten en noemde zacht een adres. Haar handen, zag hij, waren zo wit als papier.',
          'Ze zei weinig. Toen hij vroeg waarom ze zo laat nog buiten was, zei ze: ik probeer thuis te komen.',
        ],
        rising: [
          'Ze rilde, en hij gaf haar zijn jas. De verwarming stond voluit, en toch was zijn adem een wolk.',
          'Het werd zo koud in de auto dat de ruit van binnen bevroor. Zonder een woord gaf hij haar zijn jas.',
        ],
        deeper: [
          'Ze vroeg hem hoe laat het was, en toen vroeg ze welk jaar het was. Hij moest lachen. Zij niet.',
          'In een bocht van de weg keek ze opzij. Hier was het, zei ze. Hij zag niets dan regen.',
        ],
        turn: [
          'Bij het hek keek hij om. De achterbank was nat, en leeg. Een oude vrouw deed open en zocht steun.',
          'Toen hij stopte was ze weg, en er was geen deur opengegaan. Hij klopte aan. Een oude vrouw deed open.',
        ],
        peak: [
          'U bent de vijfde, zei ze. Het was mijn dochter. Ze stierf {place}, vannacht twintig jaar geleden.',
          'Ze nam een foto van de muur. Was zij het? Mijn dochter, zei ze. Het gebeurde {place}, lang geleden.',
        ],
        release: [
          "Ze zei hem waar hij moest zoeken. 's Ochtends vond hij zijn jas op de heuvel, gevouwen over een grafsteen.",
          'Hij geloofde het pas toen hij het graf zag. Zijn jas lag over de steen, netjes gevouwen, en droog.',
        ],
        ending: [
          'Hij liet hem daar. Ze zeggen dat ze niet meer rilt, maar in de regen steekt ze nog altijd haar hand op.',
          'In de zak zat een briefje: dank u, u was de eerste die mijn naam wilde weten. Hij had het alleen gedacht.',
        ],
      },
    },
    nightTrain: {
      title: ['De trein na de laatste trein', 'Niet in de dienstregeling', 'Spoor nul'],
      blurb: [
        'Na de laatste trein komt er nog een. Hij staat in geen dienstregeling, en niemand stapt er ooit uit.',
        'Ze had de laatste trein gemist. Toen kwam er nog een, verlicht en warm en vol bekenden.',
      ],
      lines: {
        hook: [
          'Spoormensen praten er niet graag over, maar vraag hun eens waar de trein na de laatste trein heen gaat.',
          'Er is één trein te veel in deze stad. Hij komt na middernacht, en staat in geen enkele dienstregeling.',
        ],
        setup: [
          '{name}, {hero} met een zware tas, had de laatste gemist. Ze zat op de bank en telde de regen.',
          'Een paar jaar terug viel {name}, {hero}, op het perron in slaap. Ze werd wakker toen de rails zoemden.',
        ],
        step: [
          'Er was verder niemand, alleen {omen}, met de blik op de rails, als een reiziger die ook staat te wachten.',
          'Aan het eind van het perron zat {omen}. De ogen gingen van haar naar het donker, en weer naar haar.',
        ],
        rising: [
          'Hij reed binnen zonder geluid, warm en goud. Elk raam was verlicht, en achter elk raam zat een gezicht.',
          'De trein gleed binnen als een schip, alle ramen licht. De deuren gingen open met een zachte zucht.',
        ],
        deeper: [
          'Ze kende hen. De bakker die in het voorjaar was gestorven. Haar oude juf. Ze glimlachten en schoven op.',
          'Binnen zwaaide iemand. Het was haar opa in zijn goede jas, de jas waarin hij begraven was.',
        ],
        turn: [
          'Ze had één voet op de trede. Het was zo warm daarbinnen, en iemand hield een plaats voor haar vrij.',
          'Kom maar, zei een stem die ze al jaren miste. Ze tilde haar tas op en greep de leuning.',
        ],
        peak: [
          'De conducteur hief zijn lantaarn en keek lang naar haar kaartje. Niet van u, zei hij. Nog niet.',
          'Een oude conducteur hield haar tegen. Hij sloeg een bladzij om, zocht met zijn vinger, en schudde zijn hoofd.',
        ],
        release: [
          'De ochtend vond haar {place}, lopend, tot op het bot nat. Nooit eerder was ze zo blij geweest met de kou.',
          'De deuren gingen dicht. Ze stond {place} tot de lucht grijs werd, en huilde, en wist niet om wie.',
        ],
        ending: [
          'Ze heeft het kaartje bewaard. Er staat een datum op. Ze liet het niemand zien, en reist nooit op die dag.',
          'Ze neemt nu altijd de vroege trein. Maar haar plaats is vrij, bij het raam, en de conducteur kent haar naam.',
        ],
      },
    },
    deep: {
      title: ['Wat daar beneden leeft', 'Het ding dat ze terugbrengt', 'Roei niet uit bij nacht'],
      blurb: [
        'Al honderd jaar is er niemand verdronken, en niemand zegt waarom. Op een nacht gaat er een boot vragen.',
        'Ze zeggen dat daar iets leeft. Ze zeggen ook dat het de reden is dat iedereen thuiskomt.',
      ],
      lines: {
        hook: [
          "Vaar 's nachts niet uit, zeggen ze {place}. Niet omdat je zou verdrinken. Omdat je dat niet zou doen.",
          'In honderd jaar is hier, {place}, niemand verdronken. Men houdt er niet van als je vraagt waarom.',
        ],
        setup: [
          'Elke zondag leggen de ouden brood op de oever. De jongeren lachen, maar niemand van hen eet ervan.',
          'Elk huis houdt één raam donker aan de kant van het water. Dat is gewoon beleefd, zeggen de ouderen.',
        ],
        step: [
          'Mijn oma heeft het één keer gezien. Het was zo lang als de kerk, zei ze, en het had droevige ogen.',
          'Vraag drie mensen wat het is en je hoort drie antwoorden, telkens met een zachtere stem verteld.',
        ],
        rising: [
          '{name}, {hero} {hero.die} bewijs wilde, nam een boot, een lantaarn en een camera, en voer uit onder de maan.',
          'Op een herfstdag lachte {name}, {hero} van ver, om het verhaal, en voer uit om niets te fotograferen.',
        ],
        deeper: [
          'Een uur lang was er alleen water. Toen ging de boot op en neer, alsof er iets onder ademde.',
          'Midden op het water doofde hij zijn licht. Onder de boot, heel diep, ging nog een ander licht uit.',
        ],
        turn: [
          'De storm kwam uit een heldere hemel. Eén golf, en boot en lantaarn en al zijn bewijs gingen onder.',
          'Toen draaide de wind. De boot rolde om als een slaper, en de kou sloot zich boven zijn hoofd.',
        ],
        peak: [
          'Zinkend zag hij het. Uit het donker steeg {creature} op, zo oud als de stenen, met open ogen.',
          'Hij telde zijn laatste seconden al toen {creature} onder hem oprees, reusachtig en zonder haast.',
        ],
        release: [
          'Bij het eerste licht vonden ze hem op de oever, in wier gewikkeld als in een deken. Iemand had hem ingestopt.',
          'Hij werd wakker op droog zand, zijn horloge nog heel. Van het water naar hem liep een breed, nat spoor.',
        ],
        ending: [
          'Zijn camera lag naast hem. Er stond één foto op: hijzelf, slapend, genomen vanaf de kant van het water.',
          'Hij heeft nooit verteld wat hij zag. Maar elke zondag koopt hij twee broden, en komt thuis met één.',
        ],
      },
    },
  },
}
