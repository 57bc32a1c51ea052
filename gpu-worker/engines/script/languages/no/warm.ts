import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Der natten kommer fra', 'Den som fulgte etter mørket', 'God natt, lille vandrer'],
      blurb: [
        'En liten vandrer får ikke sove og drar ut for å finne stedet der natten blir til.',
        'Hvor kommer natten fra, og hvem tenner stjernene? En stille tur til søvnens rand.',
      ],
      lines: {
        hook: [
          'Det var en gang, {place}, {hero} som ikke fikk sove, for ett spørsmål var altfor stort.',
          '{Place} var det en bløt og varm seng av gress, og der lå {hero}, lys våken, med et kjempestort spørsmål.',
        ],
        setup: [
          'Hvor kommer natten fra? Det må jo være noen som heller den ut hver kveld, tenkte {hero.the}.',
          'Hvem slukker himmelen, og hvor gjemmer de alt mørket om dagen? {Hero.the} måtte bare få vite det.',
        ],
        step: [
          'Så bar det ut på listeføtter. Elva ble spurt først, men den bare sildret: Følg meg, følg meg.',
          'Blomstene visste det kanskje, men de hadde alt lukket ansiktene sine, og man vekker ikke en blomst.',
        ],
        rising: [
          'På haugen satt {friend}. Jaså, natten, sa {friend.the}. Jeg er på vei dit. Bli med meg et stykke.',
          'Ved veiskillet ventet {friend} med verdens snilleste øyne. Natten? Kom, så viser jeg deg døra.',
        ],
        deeper: [
          'På stille føtter gikk de over den lille broen. Under den tok månen nettopp kveldsbadet sitt.',
          'De gikk forbi sovende hus, og i hvert av dem sa et lite lys god natt og sloknet.',
        ],
        turn: [
          'Der oppe satte de seg. Ser du, sa {friend.the}, natten faller ikke ned. Den stiger opp av gresset.',
          'Her, sa {friend.the}. Se ned, ikke opp. Først mørkner gresset, så trærne, og til slutt himmelen.',
        ],
        peak: [
          'Den kommer fra hvert eneste sted der noen har lukket øynene. Hver som sover, gir en dråpe mørke.',
          'Natten er laget av lukkede øyne. Når mange nok av oss sover, er det mørke nok til alle stjernene.',
        ],
        release: [
          '{Hero.the} tenkte på det hele veien hjem. Da mangler det jo en dråpe i natt, lød det som en hvisking.',
          'Da har stjernene måttet vente på meg, hvisket {hero.the}, og skyndte seg hele veien hjem.',
        ],
        ending: [
          '{Hero.the} krøp sammen og lukket øynene, først det ene og så det andre. Og høyt der oppe kom det en stjerne til.',
          '{Hero.the} knep øynene igjen så hardt det gikk. Akkurat da, rett over, ble den aller siste stjernen tent. God natt.',
        ],
      },
    },
    star: {
      title: ['Stjernen som mistet fotfestet', 'Slik leverer du tilbake en stjerne', 'En stjerne på puta'],
      blurb: [
        'En liten stjerne faller ned fra himmelen og vil gjerne hjem. Heldigvis er det en som er våken ennå.',
        'Hva gjør du når en stjerne lander ved føttene dine, kald og litt flau? Du tar den med hjem, så klart.',
      ],
      lines: {
        hook: [
          'En natt mistet en stjerne fotfestet. Den skled over hele himmelen og landet {place} med et lite fres.',
          'Himmelens aller minste stjerne lente seg for langt ut en kveld, og falt, og kom ned {place}.',
        ],
        setup: [
          'En jente som het {name}, fant den i gresset. Den var ikke større enn en plomme, og fryktelig flau.',
          '{name}, {hero} i gummistøvler, plukket den opp. Den var kald som en skje, og glødet når hun pustet på den.',
        ],
        step: [
          'Hun viste den senga og bøkene sine. Stjernen var høflig, og nøs fram tre gylne gnister.',
          'Hun gjorde plass til den på puta. Men stjernen ville ikke sove. Gang på gang så den mot vinduet.',
        ],
        rising: [
          'Vi følger deg hjem, sa {name}. Hun vekket bestevennen sin, {friend}, og hentet {ride}.',
          'Det fantes bare én utvei. Bak huset sto {ride}, og der satt {friend} allerede og ventet.',
        ],
        deeper: [
          'Opp bar det, over tak og bakker, forbi en søvnig gås og gjennom en sky som luktet regn.',
          'Bygda krympet til et perlekjede av lys. Selv fjellene lignet folder i et stort, mørkt teppe.',
        ],
        turn: [
          'Høyere og høyere steg de, til det ikke var mer vind, bare stjerner som hver nynnet på sin egen tone.',
          'Til slutt kom de dit det aldri er bråk. Der, blant tusener, var en eneste plass tom.',
        ],
        peak: [
          'Der var et mørkt hull, lite som en knapp. {name} løftet stjernen, og den klikket stille på plass.',
          '{name} pustet på stjernen en siste gang og satte den i hullet. Med ett så hele himmelen ferdig ut.',
        ],
        release: [
          'Ned svevde de, langsomt som en fjær. Stjernen blinket etter dem helt til hageporten.',
          'Veien hjem var lett. De fulgte bare gjespene sine, det ene etter det andre, ned til det varme huset.',
        ],
        ending: [
          'Siden da skinner en stjerne rett inn gjennom et bestemt vindu. Den sier bare god natt, {name}. God natt.',
          'Ser du opp i kveld, finner du den: den lille som blinker. Nå kan den veien til puta di.',
        ],
      },
    },
    dreams: {
      title: ['Det lille nattoget', 'Toget som kjører ut drømmer', 'Ta plass, vi kjører til søvnen'],
      blurb: [
        'Hver natt kjører et lite tog ut drømmer til alle som sover. I natt er det én pakke til overs.',
        'Når alle lys er slukket, begynner et lite tog på runden sin. Det vet hva hver og en har bestilt.',
      ],
      lines: {
        hook: [
          'Når den siste lampa slokner {place}, kan du høre det, hvis du holder pusten: drømmenes tog.',
          'Lytt. Langt borte {place} skrangler det ganske, ganske stille. Det er det lille toget som kommer med drømmer.',
        ],
        setup: [
          'Det er malt blått, så ingen ser det, og det går på gjesp. Et skikkelig godt gjesp rekker en hel mil.',
          'Det har tre vogner: en for korte drømmer, en for lange, og en for dem som kan fly.',
        ],
        step: [
          'Første stopp er skogen. Der sover {first}, som har bestilt en drøm om en bunnløs krukke med honning.',
          'Først stopper det der {first} ligger og snorker. Vær så god, hvisker toget: en drøm om å løpe, lynende fort.',
        ],
        rising: [
          'Så videre til {second}, som alltid vil ha det samme: å være stor som et fjell, bare fram til frokost.',
          'Deretter kommer {second}, rullet sammen som en liten nøtt, og får en drøm om å være kjempe på myke føtter.',
        ],
        deeper: [
          'Over broen går det, dunk, dunk, dunk. Nede på vannet har månen lagt skinner av sølv til det.',
          'På broen sakker det farten, som hver natt, og lar månen gå over først. Det kalles god oppførsel.',
        ],
        turn: [
          'Men i det aller siste huset var det lys. {name}, {hero} med trøtte øyne, fikk ikke sove.',
          'Én pakke var igjen. Den var til {name}, {hero} som lå våken og telte alt som kunne gå galt.',
        ],
        peak: [
          'Toget stanset under vinduet. Til åpne øyne får det ikke levere, så det gjorde noe helt uhørt.',
          'Toget får egentlig ikke vente, men nå ventet det. Det slapp ut dampen sin, ganske langsomt, inn og ut.',
        ],
        release: [
          'Pust med meg, sa det, inn og ut, som et tog som har hele natten. Og så pustet de sammen.',
          'Inn og ut. Inn og ut. {name} pustet med, og uten det minste dunk begynte senga å rulle på skinner.',
        ],
        ending: [
          'Ved det tredje pustet åpnet pakken seg av seg selv. Hva som lå i den? Lukk øynene, så får du se.',
          'Ingen vet hva som lå i den siste pakken. Men om morgenen smilte {name} i søvne. Nå er det din tur.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['To vinduer', 'Lyset på den andre siden', 'Én gang for god natt'],
      blurb: [
        'To fremmede, to vinduer, ett lys til hver. I et helt år sier de god natt uten et ord.',
        'De snakket aldri sammen. De sa bare god natt, med et lite lys, fra vindu til vindu.',
      ],
      lines: {
        hook: [
          'I et helt år sa {she} og {he} god natt til hverandre, og de brukte ikke stemmene sine en eneste gang.',
          'Det finnes to vinduer {place} som ser på hverandre. I det ene bodde {she}, og i det andre {he}.',
        ],
        setup: [
          'Det begynte den uka {she} flyttet inn. Hun fikk ikke sove, og lot lampa brenne mot mørket.',
          '{she} kjente ingen i byen. Om kvelden satt hun ved ruta og så regnet finne veien ned.',
        ],
        step: [
          'Tvers overfor kom {he} hjem, sent som alltid. Han så lyset hennes og holdt opp {light} til svar. Bare én gang.',
          'På den andre siden fikk heller ikke {he} sove. En natt satte han {light} i vinduet, bare for å være snill.',
        ],
        rising: [
          'En natt begynte de å snakke i lys: én gang for hei, to for en tung dag, og tre for glede.',
          'Snart var det et helt språk. Ett blink var hei, to var en tung dag, og tre blink var glede.',
        ],
        deeper: [
          'Slik snakket de hele vinteren, gjennom snø og tåke, to små lys som lente seg mot hverandre.',
          'Hun lærte når han var lei seg. Han lærte når hun leste. Ennå hadde de ikke hørt et eneste ord.',
        ],
        turn: [
          'Så kom en natt da vinduet hans var mørkt, og en til, og en tredje. {she} fikk ikke ned en matbit.',
          'På senvinteren uteble lyset hans. Hun blinket helt til daggry. Mørket der borte sa ingenting.',
        ],
        peak: [
          'Den fjerde natten løp hun. Gjennom stormen, tvers over, fem trapper opp, til en dør uten navn.',
          'Hun tok ikke engang kåpa. Hun løp ut i regnet, telte vinduene og banket på hos en fremmed.',
        ],
        release: [
          'Han åpnet, blek av feber, med et teppe om skuldrene. Én gang for hei, sa {he}, og prøvde å smile.',
          'Han hadde vært syk og for svak til å stå opp. Da han så henne, banket han på hånden hennes. Tre ganger.',
        ],
        ending: [
          'I dag er det ene vinduet mørkt for godt. De trenger bare ett. Men han banker fortsatt én gang før han sovner.',
          'Det lyser i ett vindu {place} nå, med to skygger i. Det tok dem et år å si det første ordet.',
        ],
      },
    },
    bench: {
      title: ['Benken som ventet', 'Hver dag klokken ni', 'Femti år og én morgen'],
      blurb: [
        'Da de var atten, lovet de å møtes igjen på en benk. Den ene av dem holdt telling på dagene.',
        'Hver morgen sitter en gammel mann på samme benk ved siden av en tom plass. Han venter ikke forgjeves.',
      ],
      lines: {
        hook: [
          'Hver morgen klokken ni setter {he} seg på den samme benken {place} og holder plassen ved siden av ledig.',
          'Alle {place} kjenner den gamle mannen. De kjenner benken hans, og vet at ingen får sitte til venstre.',
        ],
        setup: [
          'Han var atten da han møtte {she} her. Hun lo av hatten hans, og den gikk han med resten av livet.',
          'For femti år siden satt {she} der, spiste opp det halve eplet hans og spurte hva han var redd for.',
        ],
        step: [
          'De fikk én sommer. Den siste dagen ga han henne {token}, for noe mer verdifullt eide han ikke.',
          'Den sommeren var lang, og altfor kort. Da den var slutt, ga han henne {token}, så hun skulle huske.',
        ],
        rising: [
          'Så dro familien hennes over havet. Jeg finner deg, ropte hun fra toget. Jeg er her, sa han.',
          'Toget hennes gikk klokken ni. Vi sees på benken vår, ropte hun, og fløyta slukte både dag og år.',
        ],
        deeper: [
          'Brevene kom bort, og livet gikk videre som det gjør. Men klokken ni, i regn og snø, satt han på benken.',
          'Han arbeidet, han ble grå, og ulykkelig var han ikke. Men klokken ni hadde han alltid en avtale.',
        ],
        turn: [
          'En tåkete morgen lød det skritt, langsomme skritt, og en stokk. De kom nærmere, og de gikk ikke forbi.',
          'I vår stanset en dame foran ham. Er det ledig her, spurte hun, og stemmen skalv litt.',
        ],
        peak: [
          'Opp av veska tok hun {token}. Jeg er sent ute, sa {she}. Han flyttet hatten. Du kommer akkurat i tide.',
          'Han fikk ikke fram et ord. I hånden hennes så han {token}, og mer svar trengte han ikke.',
        ],
        release: [
          'De pratet til lyktene ble tent. Det er plass til femti år på en dag, hvis ingen vil legge seg.',
          'De telte ikke de tapte årene. De delte et eple, og hun tok den største halvdelen, som alltid.',
        ],
        ending: [
          'Nå er de to på benken. Klokken ni ser han på klokka, av gammel vane, og så på henne.',
          'Nå er plassen til venstre opptatt. Hva var du redd for, spurte hun. Han sa: At du skulle komme for tidlig.',
        ],
      },
    },
    bakery: {
      title: ['Sangen før soloppgang', 'Brød og musikk', 'Ingen av dem turte'],
      blurb: [
        'Hun baker før soloppgang, han spiller på hjørnet. Ingen av dem tør å si noe, så en annen må handle.',
        'En bakerkone, en gatemusikant og et lite sendebud som er lei av å vente.',
      ],
      lines: {
        hook: [
          'Klokken fire om morgenen er bare to våkne {place}: {she}, som baker, og {he}, som spiller.',
          '{she} baker byens beste brød, og det er det en grunn til: Hun lytter mens hun elter.',
        ],
        setup: [
          '{he} står {place} med den gamle fela si og spiller for ingen. Sier han. Han spiller bort mot bakeriet.',
          '{he} spiller {place} før sola er oppe, når ingen er ute som kan slenge ham en mynt. Han liker lufta, sier han.',
        ],
        step: [
          'Hver dag lå det et varmt brød på felekassa hans. Hver dag hørte hun en ny melodi. Ingen sa et ord.',
          'Han trodde at brødet kom fra en snill gammel mann. Hun trodde at sangene var til en helt annen.',
        ],
        rising: [
          'Hun øvde foran speilet: God morgen, det var vakkert. Og hver morgen solgte hun ham bare et rundstykke.',
          'Han skrev et brev til henne, og et til, og gjemte dem alle i felekassa, under fôret.',
        ],
        deeper: [
          'Den eneste som visste alt, var {helper}, som fikk smuler det ene stedet og musikk det andre.',
          'Alt dette ble iakttatt av {helper}, som var glad i dem begge, og som så smått mistet tålmodigheten.',
        ],
        turn: [
          'En morgen, midt i en vals, tok {helper.the} et av brevene han aldri hadde sendt, og løp.',
          'En tirsdag fikk {helper.the} nok, nappet til seg et av de usendte brevene og satte kursen mot bakeriet.',
        ],
        peak: [
          'Musikken stilnet. På det varme kjøkkenet brettet {she} ut papiret med mel på alle fingrene.',
          '{she} leste det stående, og så en gang til på en stol. Bak henne ble rundstykkene svidd.',
        ],
        release: [
          'Da {he} kom inn, andpusten, sa hun: God morgen, det var vakkert. Med ett var det så lett.',
          'Han sto i døra, rød som en ovn. Du har en falsk tone i linje tre, sa hun, og kysset ham.',
        ],
        ending: [
          'Brødet er fortsatt byens beste. Av og til er det litt svidd. Da vet folk at han spiller der inne.',
          'Nå henger det et skilt i vinduet: Stengt, vi danser. Og {helper.the} får det første rundstykket, hver dag.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['Den som fant', 'Hvem er den til?', 'Det som ventet der'],
      blurb: [
        'Noen finner noe som er ment for en annen, og legger i vei for å bringe det hjem.',
        'Et underlig funn, en lang vei og et spørsmål: Hvem er det egentlig som venter på hvem?',
      ],
      lines: {
        hook: [
          'Noen ting er borte. Andre venter. Den forskjellen fikk {hero} lære seg en dag {place}.',
          'Ingen vet hvorfor {hero} befant seg {place} akkurat den dagen. Men øyeblikket var helt riktig.',
        ],
        setup: [
          'For der var {thing}, der det før ikke hadde vært noe. {thing:Den|Det} glødet litt og nynnet som en vuggesang.',
          'Der var {thing}, {thing:gammel og rar|gammelt og rart}. Et lysskjær, en nynnet vuggesang, som om noen var hjemme.',
        ],
        step: [
          '{Hero.the} kom nærmere. Nynningen ble vemodig og stilnet, som et spørsmål uten svar.',
          'Det sto et navn der, men regnet hadde vasket det bort. Bare den siste bokstaven gikk an å lese.',
        ],
        rising: [
          'Du er ikke {thing:min|mitt}, sa {hero.the}, men jeg vet hvordan det er å vente. Og så begynte letingen.',
          'Noen eier {thing:den|det} her, tenkte {hero.the}, og noen savner {thing:den|det}. Det var nok til å legge i vei.',
        ],
        deeper: [
          'Letingen ble lang. Dører ble lukket, hoder ble ristet, og to ganger var natten kaldere enn den trengte.',
          'Alle ville ha {thing:den|det}, ingen hadde mistet {thing:den|det}. Mot kvelden var veien tilbake like lang som veien fram.',
        ],
        turn: [
          'Da møtte {hero.the} {friend}, som også lette etter noe, men hadde glemt hva det var.',
          'Da den tredje dagen var omme, satt {friend} der helt alene og nynnet. Det var den samme vuggesangen.',
        ],
        peak: [
          'De gikk tilbake sammen. Og da {friend.the} kom bort til {thing.the}, våknet alt lyset på én gang.',
          'Da {friend.the} fikk øye på {thing.the}, ble skinnet så sterkt at selv fuglene begynte å synge.',
        ],
        release: [
          'Jeg la {thing:den|det} igjen her da jeg var liten, sa {friend.the}, for å ha en grunn til å komme tilbake.',
          'Jeg trodde jeg savnet en ting, sa {friend.the}. Men jeg savnet noen som ville lete etter meg.',
        ],
        ending: [
          'Siden den dagen venter ingen alene {place}. Noe er bare borte til noen spør hvem det tilhører.',
          '{thing:Den|Det} nynner fortsatt om kvelden, men ingen vuggesang. Nå er det en sang for to, uten siste linje.',
        ],
      },
    },
    fear: {
      title: ['Akkurat så modig som nødvendig', 'Der ingen går inn', 'Å skjelve og gå likevel'],
      blurb: [
        'Det finnes ett sted der helten vår aldri ville gå. Så roper en venn om hjelp, nettopp derfra.',
        'Å være modig er ikke å være uten frykt. En historie om knær som skjelver, og går likevel.',
      ],
      lines: {
        hook: [
          'Det fantes bare én ting i hele verden som {hero} var redd for, og den begynte {place}.',
          '{Hero} fryktet verken storm eller torden. Men {place}, der skyggene er lengre, var det noe annet.',
        ],
        setup: [
          'Folk sa at det bodde noe der inne. Ingen hadde sett det, og derfor ble det større for hvert år.',
          'Ingen husket hvordan det begynte. Alle gikk bare utenom, fort, og så ikke til den kanten.',
        ],
        step: [
          'Du er feig, lo {friend}. Nei, sa {hero.the}, jeg er forsiktig. Det er nesten det samme.',
          'Bare {friend} spøkte med det. Hva skulle være der inne? Et monster i tøfler? Og så bar det av gårde.',
        ],
        rising: [
          'Så kom stormen, og med vinden kom en stemme der innefra. Det var {friend.the} som ropte om hjelp.',
          'Samme kveld kom {friend.the} ikke hjem. I stedet lød det et rop der innefra, tynt som en tråd.',
        ],
        deeper: [
          'Andre hørte det også, og låste dørene sine. {Hero.the} telte til ti, og så til ti en gang til.',
          'Noe sto helt ute ved kanten. Det var bare {thing}, men i det lyset så det nesten ut som tenner.',
        ],
        turn: [
          'Med knær som gelé tok {hero.the} en lykt og gikk inn. Redselen ble med. Det fikk den lov til.',
          'Greit, sa {hero.the} til redselen, du får bli med. Men det er jeg som går først.',
        ],
        peak: [
          'Der satt {friend.the} fast bak {thing}, og rundt omkring var det bare vind. Ikke noe monster i det hele tatt.',
          'Og midt i mørket? Ikke noe monster. Bare {thing}, på skakke i vinden, og {friend.the}, som satt fast bak.',
        ],
        release: [
          'Jeg trodde du var redd, hvisket {friend.the}. Det er jeg, sa {hero.the}, hold fast i meg nå.',
          'Du kom, sa {friend.the}. Jeg skjelver, sa {hero.the}. Ja, kom svaret, men du er her.',
        ],
        ending: [
          'I dag går det en sti der. Den er oppkalt etter den som skalv mest av alle og gikk inn likevel.',
          'Skyggene {place} er like lange som før. Men en frykt du har gått gjennom, har fått en dør.',
        ],
      },
    },
    wager: {
      title: ['Det mest dyrebare av alt', 'Et veddemål før solnedgang', 'Mer verdt enn en krone'],
      blurb: [
        'To venner vedder: Den som finner det mest dyrebare før solnedgang, vinner. Det ender annerledes.',
        'En krone mot noe helt vanlig. Hvem vinner veddemålet før sola går ned?',
      ],
      lines: {
        hook: [
          'Det begynte med et veddemål. {Hero} og {friend} møttes {place}, og begge kjedet seg fælt.',
          'Inngå aldri et veddemål med din beste venn. {Hero} og {friend} gjorde det, {place}, en mandag.',
        ],
        setup: [
          'Den som kommer med det mest dyrebare i verden før solnedgang, vinner, sa de, og tok hverandre i hånden.',
          'Før solnedgang, ble de enige om. Den som bringer det mest dyrebare, har vunnet. Klar, ferdig, gå.',
        ],
        step: [
          '{Friend.the} hadde det lett. Før lunsj lå det en krone i sekken, og en burde nok ikke spørre hvorfra.',
          '{Friend.the} lånte en krone av en som sov, la seg fornøyd ned i sola og ventet.',
        ],
        rising: [
          '{Hero.the} lette overalt. Gullet var kaldt, sølvet forfengelig, og perlene hadde ingenting å si.',
          '{Hero.the} gikk og gikk, og tok opp ting, og la dem ned igjen. Ingenting kjentes dyrebart nok.',
        ],
        deeper: [
          'Så kom regnet. {hero:Våt|Vått|Våt|Våt} og trøtt satte {hero.the} seg ned til slutt, og var nær ved å gi opp.',
          'Sola var allerede på vei ned. Hva er det ingen kan kjøpe, tenkte {hero.the}, og fant ikke noe svar.',
        ],
        turn: [
          'Og der var {thing}, helt uten prakt, som ingen ville ha. Det er alt jeg fant, sukket {hero.the}.',
          'Til slutt var bare {thing} igjen, så alminnelig at alle hadde gått forbi hele dagen.',
        ],
        peak: [
          'På veien tilbake kom det en flom. {Friend.the} holdt fast i kronen, og kronen var tung, og sank.',
          'Da ga bakken etter under {friend.the}. Kronen skinte fint, men å holde fast i den hjalp ingen.',
        ],
        release: [
          '{Hero.the} tok {thing.the} til hjelp, trakk og slapp ikke taket før begge lå på det tørre og lo.',
          'Men {thing.the} holdt. {Hero.the} dyttet på av alle krefter, og slik kom {friend.the} opp i sola igjen.',
        ],
        ending: [
          'Du vant, sa {friend.the}. Nei, sa {hero.the}, jeg kom ikke med noe. Jeg kom bare tilbake med deg.',
          'Så hvem vant? Ingen av dem. Det mest dyrebare av alt hadde sittet like ved siden av dem siden mandag.',
        ],
      },
    },
  },
}
