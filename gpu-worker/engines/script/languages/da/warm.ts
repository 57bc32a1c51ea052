import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Der, hvor natten kommer fra', 'Den, der fulgte efter mørket', 'Godnat, lille vandrer'],
      blurb: [
        'En lille vandrer kan ikke sove og drager ud for at finde stedet, hvor natten bliver til.',
        'Hvor kommer natten fra, og hvem tænder stjernerne? En stille gåtur til søvnens rand.',
      ],
      lines: {
        hook: [
          'Der var engang, {place}, {hero}, som ikke kunne falde i søvn, for ét spørgsmål var alt for stort.',
          '{Place} var der en blød og varm rede, og i den lå {hero}, lysvågen, med et kæmpestort spørgsmål.',
        ],
        setup: [
          'Hvor kommer natten fra? Der må jo være nogen, der hælder den ud hver aften, tænkte {hero.the}.',
          'Hvem slukker himlen, og hvor gemmer de alt det mørke om dagen? {Hero.the} var nødt til at vide det.',
        ],
        step: [
          'Så gik det ud på listefødder. Floden blev spurgt først, men den rislede bare: Følg mig, følg mig.',
          'Blomsterne vidste det måske, men de havde allerede lukket deres ansigter, og man vækker ikke en blomst.',
        ],
        rising: [
          'På bakken sad {friend}. Nå, natten, sagde {friend.the}. Jeg er på vej derhen. Gå med mig et stykke.',
          'Ved korsvejen ventede {friend} med de rareste øjne i verden. Natten? Kom, så viser jeg dig døren.',
        ],
        deeper: [
          'På stille fødder gik de over den lille bro. Nedenunder var månen ved at tage sit aftenbad.',
          'De gik forbi sovende huse, og i hvert af dem sagde et lille lys godnat og gik ud.',
        ],
        turn: [
          'Deroppe satte de sig ned. Ser du, sagde {friend.the}, natten falder ikke ned. Den stiger op af græsset.',
          'Her, sagde {friend.the}. Kig ned, ikke op. Først bliver græsset mørkt, så træerne, og til sidst himlen.',
        ],
        peak: [
          'Den kommer fra hvert eneste sted, hvor nogen har lukket øjnene. Hver, der sover, giver en dråbe mørke.',
          'Natten er lavet af lukkede øjne. Når der er nok af os, som sover, er der mørke nok til alle stjernerne.',
        ],
        release: [
          '{Hero.the} tænkte på det hele vejen hjem. Så mangler der jo en dråbe i nat, lød det som en hvisken.',
          'Så har stjernerne måttet vente på mig, hviskede {hero.the} og skyndte sig hele vejen hjem.',
        ],
        ending: [
          '{Hero.the} krøb sammen og lukkede øjnene, først det ene og så det andet. Og højt deroppe kom der en stjerne til.',
          '{Hero.the} kneb øjnene i, så hårdt det gik. Lige dér, over reden, blev den allersidste stjerne tændt. Godnat.',
        ],
      },
    },
    star: {
      title: [
        'Stjernen, der mistede fodfæstet',
        'Sådan afleverer man en stjerne',
        'En stjerne på hovedpuden',
      ],
      blurb: [
        'En lille stjerne falder ned fra himlen og vil gerne hjem. Heldigvis er der en, der er vågen endnu.',
        'Hvad gør man, når en stjerne lander for ens fødder, kold og lidt flov? Man tager den med hjem.',
      ],
      lines: {
        hook: [
          'En nat mistede en stjerne fodfæstet. Den rutsjede hen over hele himlen og landede {place} med et lille hvæs.',
          'Himlens allermindste stjerne lænede sig for langt ud en aften, og faldt, og kom ned {place}.',
        ],
        setup: [
          'En pige ved navn {name} fandt den i græsset. Den var ikke større end en blomme og meget forlegen.',
          '{name}, {hero} i gummistøvler, samlede den op. Den var kold som en ske og glødede, når hun åndede på den.',
        ],
        step: [
          'Hun viste den sin seng og sine bøger. Stjernen var høflig og nøs tre gyldne gnister.',
          'Hun gjorde plads til den på puden. Men stjernen ville ikke sove. Igen og igen så den hen mod vinduet.',
        ],
        rising: [
          'Vi følger dig hjem, sagde {name}. Hun vækkede sin bedste ven, {friend}, og hentede {ride}.',
          'Der var kun én udvej. Bag huset stod {ride}, og dér sad {friend} allerede og ventede.',
        ],
        deeper: [
          'Op gik det, over tage og bakker, forbi en søvnig gås og gennem en sky, der duftede af regn.',
          'Byen svandt ind til en perlekæde af lys. Selv bjergene lignede folder i et stort, mørkt tæppe.',
        ],
        turn: [
          'Højere og højere steg de, til der ikke var mere vind, kun stjerner, som hver nynnede sin egen tone.',
          'Til sidst kom de dertil, hvor der aldrig er larm. Dér, blandt tusinder, var en enkelt plads tom.',
        ],
        peak: [
          'Der var et mørkt hul, lille som en knap. {name} løftede stjernen, og den klikkede blidt på plads.',
          '{name} åndede på stjernen en sidste gang og satte den i hullet. Med ét så hele himlen færdig ud.',
        ],
        release: [
          'Ned svævede de, langsomt som en fjer. Stjernen blinkede efter dem hele vejen til havelågen.',
          'Vejen hjem var let. De fulgte bare deres gab, det ene efter det andet, ned til det varme hus.',
        ],
        ending: [
          'Siden da skinner en stjerne lige ind ad et bestemt vindue. Den siger bare godnat, {name}. Godnat.',
          'Kigger du op i aften, finder du den: den lille, der blinker. Nu kender den vejen til din pude.',
        ],
      },
    },
    dreams: {
      title: ['Det lille nattog', 'Toget, der bringer drømme ud', 'Stig ind, vi kører til søvnen'],
      blurb: [
        'Hver nat bringer et lille tog drømme ud til alle, der sover. I nat er der én pakke til overs.',
        'Når alle lys er slukket, begynder et lille tog sin runde. Det ved, hvad hver enkelt har bestilt.',
      ],
      lines: {
        hook: [
          'Når den sidste lampe går ud {place}, kan du høre det, hvis du holder vejret: drømmenes tog.',
          'Lyt. Langt borte {place} rumler det ganske, ganske sagte. Det er det lille tog, der kommer med drømme.',
        ],
        setup: [
          'Det er malet blåt, så ingen kan se det, og det kører på gab. Et rigtig godt gab rækker til ti kilometer.',
          'Det har tre vogne: en til korte drømme, en til lange og en til dem, der kan flyve.',
        ],
        step: [
          'Første stop er skoven. Dér sover {first}, som har bestilt en drøm om en bundløs krukke honning.',
          'Først holder det, hvor {first} ligger og snorker. Værsgo, hvisker toget: en drøm om at løbe, lynende hurtigt.',
        ],
        rising: [
          'Så videre til {second}, som altid vil have det samme: at være stor som et bjerg, bare til morgenmaden.',
          'Dernæst kommer {second}, rullet sammen som en lille nød, og får en drøm om at være en kæmpe på bløde fødder.',
        ],
        deeper: [
          'Over broen går det, dunk, dunk, dunk. Nede på vandet har månen lagt skinner af sølv til det.',
          'På broen sætter det farten ned, som hver nat, og lader månen gå over først. Det hedder god opførsel.',
        ],
        turn: [
          'Men i det allersidste hus var der lys. {name}, {hero} med trætte øjne, kunne ikke falde i søvn.',
          'Der var én pakke tilbage. Den var til {name}, {hero}, der lå vågen og talte alt, hvad der kunne gå galt.',
        ],
        peak: [
          'Toget standsede under vinduet. Til åbne øjne må det ikke levere, så det gjorde noget helt uhørt.',
          'Toget må egentlig ikke vente, men nu ventede det. Det lukkede sin damp ud, ganske langsomt, ind og ud.',
        ],
        release: [
          'Træk vejret med mig, sagde det, ind og ud, som et tog, der har hele natten. Og så åndede de sammen.',
          'Ind og ud. Ind og ud. {name} åndede med, og uden det mindste bump begyndte sengen at rulle på skinner.',
        ],
        ending: [
          'Ved det tredje åndedrag åbnede pakken sig af sig selv. Hvad der var i den? Luk øjnene, så ser du det.',
          'Ingen ved, hvad der var i den sidste pakke. Men om morgenen smilede {name} i søvne. Nu er det din tur.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['To vinduer', 'Lyset på den anden side', 'Én gang for godnat'],
      blurb: [
        'To fremmede, to vinduer, et lys til hver. I et helt år siger de godnat uden et ord.',
        'De talte aldrig sammen. De sagde bare godnat, med et lille lys, fra vindue til vindue.',
      ],
      lines: {
        hook: [
          'I et helt år sagde {she} og {he} godnat til hinanden, og de brugte ikke deres stemmer en eneste gang.',
          'Der er to vinduer {place}, som ser på hinanden. I det ene boede {she}, og i det andet {he}.',
        ],
        setup: [
          'Det begyndte i den uge, {she} flyttede ind. Hun kunne ikke sove og lod lampen brænde mod mørket.',
          '{she} kendte ingen i byen. Om aftenen sad hun ved ruden og så regnen finde vej ned.',
        ],
        step: [
          'Overfor kom {he} hjem, sent som altid. Han så hendes lys og holdt {light} op til svar. Kun én gang.',
          'På den anden side kunne {he} heller ikke sove. En nat stillede han {light} i vinduet, bare for at være venlig.',
        ],
        rising: [
          'En nat begyndte de at tale i lys: én gang for hej, to for en tung dag og tre for glæde.',
          'Snart var det et helt sprog. Ét blink var hej, to var en tung dag, og tre blink var glæde.',
        ],
        deeper: [
          'Sådan talte de hele vinteren, gennem sne og tåge, to små lys, der lænede sig mod hinanden.',
          'Hun lærte, hvornår han var ked af det. Han lærte, hvornår hun læste. De havde endnu ikke hørt ét ord.',
        ],
        turn: [
          'Så kom en nat, da hans vindue var mørkt, og en til, og en tredje. {she} kunne ikke få en bid ned.',
          'I marts udeblev hans lys. Hun blinkede lige til daggry. Mørket derovre sagde ikke noget.',
        ],
        peak: [
          'Den fjerde nat løb hun. Gennem stormen, tværs over, fem etager op, til en dør uden navn.',
          'Hun tog ikke engang frakken. Hun løb ud i regnen, talte vinduerne og bankede på en fremmeds dør.',
        ],
        release: [
          'Han lukkede op, bleg af feber, med et tæppe om skuldrene. Én gang for hej, sagde {he} og prøvede at smile.',
          'Han havde været syg og for svag til at stå op. Da han så hende, bankede han på hendes hånd. Tre gange.',
        ],
        ending: [
          'I dag er det ene vindue mørkt for altid. De behøver kun ét. Men han banker stadig én gang, før han sover.',
          'Der er lys i ét vindue {place} nu, med to skygger i. Det tog dem et år at sige det første ord.',
        ],
      },
    },
    bench: {
      title: ['Bænken, der ventede', 'Hver dag klokken ni', 'Halvtreds år og én morgen'],
      blurb: [
        'Da de var atten, lovede de at mødes igen på en bænk. Den ene af dem holdt tal på dagene.',
        'Hver morgen sidder en gammel mand på den samme bænk ved siden af en tom plads. Han venter ikke forgæves.',
      ],
      lines: {
        hook: [
          'Hver morgen klokken ni sætter {he} sig på den samme bænk {place} og holder pladsen ved siden af fri.',
          'Alle {place} kender den gamle mand. De kender hans bænk og ved, at ingen må sidde til venstre.',
        ],
        setup: [
          'Han var atten, da han mødte {she} her. Hun lo ad hans hat, og den gik han med resten af livet.',
          'For halvtreds år siden sad {she} der, spiste hans halve æble og spurgte, hvad han var bange for.',
        ],
        step: [
          'De fik én sommer. Den sidste dag gav han hende {token}, for noget dyrere ejede han ikke.',
          'Den sommer var lang og alt for kort. Da den var forbi, gav han hende {token}, så hun kunne huske den.',
        ],
        rising: [
          'Så rejste hendes familie over havet. Jeg finder dig, råbte hun fra toget. Jeg er her, sagde han.',
          'Hendes tog gik klokken ni. Vi ses på vores bænk, råbte hun, og fløjten slugte både dag og år.',
        ],
        deeper: [
          'Brevene blev væk, og livet gik videre, som det gør. Men klokken ni, i regn og sne, sad han på bænken.',
          'Han arbejdede, han blev grå, og ulykkelig var han ikke. Men klokken ni havde han altid en aftale.',
        ],
        turn: [
          'En tåget morgen lød der skridt, langsomme skridt, og en stok. De kom nærmere, og de gik ikke forbi.',
          'I foråret standsede en dame foran ham. Er her ledigt, spurgte hun, og stemmen rystede en smule.',
        ],
        peak: [
          'Op af tasken tog hun {token}. Jeg kommer sent, sagde {she}. Han flyttede hatten. Du kommer lige til tiden.',
          'Han kunne ikke få et ord frem. I hendes hånd så han {token}, og mere svar behøvede han ikke.',
        ],
        release: [
          'De talte, til lygterne blev tændt. Der er plads til halvtreds år på en dag, hvis ingen vil i seng.',
          'De talte ikke de tabte år. De delte et æble, og hun tog den største halvdel, som altid.',
        ],
        ending: [
          'Nu er de to på bænken. Klokken ni ser han på sit ur, af gammel vane, og så på hende.',
          'Nu er pladsen til venstre optaget. Hvad var du bange for, spurgte hun. Han sagde: At du kom for tidligt.',
        ],
      },
    },
    bakery: {
      title: ['Sangen før solopgang', 'Brød og musik', 'Ingen af dem turde'],
      blurb: [
        'Hun bager før solopgang, han spiller på hjørnet. Ingen af dem tør tale, så en anden må gøre noget.',
        'En bagerkone, en gademusikant og et lille sendebud, der er træt af at vente.',
      ],
      lines: {
        hook: [
          'Klokken fire om morgenen er kun to mennesker vågne {place}: {she}, som bager, og {he}, som spiller.',
          '{she} bager byens bedste brød, og det er der en grund til: Hun lytter, mens hun ælter.',
        ],
        setup: [
          '{he} står {place} med sin gamle violin og spiller for ingen. Siger han. Han spiller hen mod bageriet.',
          '{he} spiller {place}, før solen er oppe, når ingen er ude med en skilling. Han kan lide luften, siger han.',
        ],
        step: [
          'Hver dag lå der et varmt brød på hans violinkasse. Hver dag hørte hun en ny melodi. Ingen sagde et ord.',
          'Han troede, at brødet kom fra en rar gammel mand. Hun troede, at sangene var til en helt anden.',
        ],
        rising: [
          'Hun øvede sig foran spejlet: Godmorgen, det var smukt. Og hver morgen solgte hun ham bare et rundstykke.',
          'Han skrev et brev til hende, og et til, og gemte dem alle i violinkassen, under foret.',
        ],
        deeper: [
          'Den eneste, der vidste det hele, var {helper}, som fik krummer det ene sted og musik det andet.',
          'Alt det blev iagttaget af {helper}, som holdt af dem begge to og så småt var ved at miste tålmodigheden.',
        ],
        turn: [
          'En morgen, midt i en vals, tog {helper.the} et af de breve, han aldrig havde sendt, og løb.',
          'En tirsdag fik {helper.the} nok, snappede et af hans usendte breve og satte kursen mod bageriet.',
        ],
        peak: [
          'Musikken holdt op. I det varme køkken foldede {she} papiret ud med mel på alle fingre.',
          '{she} læste det stående, og så en gang til på en stol. Bag hende brændte rundstykkerne på.',
        ],
        release: [
          'Da {he} kom ind, helt forpustet, sagde hun: Godmorgen, det var smukt. Pludselig var det så let.',
          'Han stod i døren, rød som en ovn. Du har en falsk tone i linje tre, sagde hun og kyssede ham.',
        ],
        ending: [
          'Brødet er stadig byens bedste. Somme tider er det lidt brændt. Så ved man, at han spiller derinde.',
          'Nu hænger der et skilt i vinduet: Lukket, vi danser. Og {helper.the} får det første rundstykke, hver dag.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['Den, der fandt', 'Hvem er den til?', 'Det, der ventede der'],
      blurb: [
        'Nogen finder noget, der er bestemt for en anden, og tager af sted for at bringe det hjem.',
        'Et sælsomt fund, en lang vej og et spørgsmål: Hvem er det egentlig, der venter på hvem?',
      ],
      lines: {
        hook: [
          'Nogle ting bliver væk. Andre venter. Den forskel lærte {hero} at kende en dag {place}.',
          'Ingen ved, hvorfor {hero} var {place} lige netop den dag. Men det var i det helt rette øjeblik.',
        ],
        setup: [
          'For dér var {thing}, hvor der før ingenting havde været. {thing:Den|Det} glødede lidt og nynnede som en vuggevise.',
          'Dér var {thing}, {thing:gammel og sær|gammelt og sært}. Der var lys, og en vuggevise, som om nogen var hjemme.',
        ],
        step: [
          '{Hero.the} kom nærmere. Nynneriet blev sørgmodigt og holdt så op, som et spørgsmål uden svar.',
          'Der stod et navn, men regnen havde vasket det af. Kun det sidste bogstav var til at læse.',
        ],
        rising: [
          'Du er ikke {thing:min|mit}, sagde {hero.the}, men jeg ved, hvordan det er at vente. Og så gik søgningen i gang.',
          'Nogen ejer {thing:den|det} her, tænkte {hero.the}, og nogen savner {thing:den|det}. Det var nok til at drage af sted.',
        ],
        deeper: [
          'Søgningen blev lang. Døre blev lukket, hoveder blev rystet, og to gange var natten koldere end nødvendigt.',
          'Alle ville have {thing:den|det}, ingen havde mistet {thing:den|det}. Mod aften var vejen tilbage lige så lang som vejen frem.',
        ],
        turn: [
          'Så mødte {hero.the} {friend}, som også ledte efter noget, men havde glemt, hvad det var.',
          'Da den tredje dag gik på hæld, sad {friend} dér helt alene og nynnede. Det var den samme vuggevise.',
        ],
        peak: [
          'De gik tilbage sammen. Og da {friend.the} kom hen til {thing.the}, vågnede alt lyset på én gang.',
          'Da {friend.the} fik øje på {thing.the}, blev skæret så stærkt, at selv fuglene begyndte at synge.',
        ],
        release: [
          'Jeg efterlod {thing:den|det} her, da jeg var lille, sagde {friend.the}, for at have en grund til at komme tilbage.',
          'Jeg troede, at jeg savnede en ting, sagde {friend.the}. Men jeg savnede en, der ville lede efter mig.',
        ],
        ending: [
          'Siden den dag venter ingen alene {place}. Nogle ting er kun væk, til nogen spørger, hvis de er.',
          'Der lyder stadig nynnen om aftenen, men ingen vuggevise. Nu er det en sang for to, uden sidste linje.',
        ],
      },
    },
    fear: {
      title: ['Lige så modig som nødvendigt', 'Dér, hvor ingen går ind', 'At ryste og gå alligevel'],
      blurb: [
        'Der er ét sted, hvor vores helt aldrig ville gå hen. Så råber en ven om hjælp, netop derfra.',
        'At være modig er ikke at være uden frygt. En historie om knæ, der ryster, og går alligevel.',
      ],
      lines: {
        hook: [
          'Der var kun én ting i hele verden, som {hero} var bange for, og den begyndte {place}.',
          '{Hero} frygtede hverken storm eller torden. Men {place}, hvor skyggerne er længere, var det noget andet.',
        ],
        setup: [
          'Folk sagde, at der boede noget derinde. Ingen havde set det, og derfor blev det større år for år.',
          'Ingen huskede, hvordan det var begyndt. Man gik bare udenom, hurtigt, og kiggede ikke til siden.',
        ],
        step: [
          'Du er en bangebuks, lo {friend}. Nej, sagde {hero.the}, jeg er forsigtig. Det er næsten det samme.',
          'Kun {friend} lavede sjov med det. Hvad skulle der være derinde? Et monster i tøfler? Og af sted gik det.',
        ],
        rising: [
          'Så kom stormen, og med vinden kom en stemme derindefra. Det var {friend.the}, der råbte om hjælp.',
          'Samme aften kom {friend.the} ikke hjem. I stedet lød der et råb derindefra, tyndt som en tråd.',
        ],
        deeper: [
          'Andre hørte det også, og låste deres døre. {Hero.the} talte til ti, og så til ti en gang til.',
          'Noget stod lige ved kanten. Det var kun {thing}, men i det lys så man næsten tænder.',
        ],
        turn: [
          'Med knæ som gelé tog {hero.the} en lygte og gik ind. Frygten gik med. Det måtte den gerne.',
          'Godt så, sagde {hero.the} til frygten, du må gerne komme med. Men det er mig, der går forrest.',
        ],
        peak: [
          'Dér sad {friend.the} fast bag {thing}, og rundt omkring var der kun vind. Slet ikke noget monster.',
          'Og midt i mørket? Intet monster. Kun {thing}, på skrå i vinden, og {friend.the}, der sad fast bagved.',
        ],
        release: [
          'Jeg troede, du var bange, hviskede {friend.the}. Det er jeg, sagde {hero.the}, hold nu fast i mig.',
          'Du kom, sagde {friend.the}. Jeg ryster, sagde {hero.the}. Ja, lød svaret, men du er her.',
        ],
        ending: [
          'I dag går der en sti derind. Den er opkaldt efter den, der rystede mest af alle og gik ind alligevel.',
          'Skyggerne {place} er lige så lange som før. Men en frygt, man er gået igennem, har fået en dør.',
        ],
      },
    },
    wager: {
      title: ['Det kosteligste af alt', 'Et væddemål før solnedgang', 'Mere værd end en krone'],
      blurb: [
        'To venner vædder: Den, der finder det kosteligste før solnedgang, har vundet. Det ender anderledes.',
        'En krone mod noget ganske almindeligt. Hvem vinder væddemålet, før solen går ned?',
      ],
      lines: {
        hook: [
          'Det begyndte med et væddemål. {Hero} og {friend} mødtes {place}, og begge kedede sig til døde.',
          'Væd aldrig med din bedste ven. {Hero} og {friend} gjorde det, {place}, på en mandag.',
        ],
        setup: [
          'Den, der kommer med det kosteligste i verden før solnedgang, vinder, sagde de og gav hånd på det.',
          'Før solnedgang, aftalte de. Den, der bringer det kosteligste af alt, har vundet. Klar, parat, start.',
        ],
        step: [
          '{Friend.the} havde let spil. Før frokost lå der en krone i sækken, og man skulle nok ikke spørge hvorfra.',
          '{Friend.the} lånte en krone af en, der sov, lagde sig veltilfreds i solen og ventede.',
        ],
        rising: [
          '{Hero.the} ledte overalt. Guldet var koldt, sølvet forfængeligt, og perlerne havde intet at sige.',
          '{Hero.the} gik og gik, og samlede ting op, og lagde dem ned igen. Intet føltes kosteligt nok.',
        ],
        deeper: [
          'Så kom regnen. {hero:Våd|Vådt|Våd|Våd} og træt satte {hero.the} sig ned til sidst og var nær ved at tabe modet.',
          'Solen var allerede på vej ned. Hvad er det, ingen kan købe, tænkte {hero.the} og fandt intet svar.',
        ],
        turn: [
          'Og dér var {thing}, helt uden pragt, som ingen ville have. Det er alt, jeg fandt, sukkede {hero.the}.',
          'Til sidst var der kun {thing} tilbage, så {thing:almindelig|almindeligt}, at alle var gået forbi hele dagen.',
        ],
        peak: [
          'På vejen tilbage kom der en springflod. {Friend.the} holdt fast i kronen, og kronen var tung og sank.',
          'Så gav jorden efter under {friend.the}. Kronen skinnede flot, men at holde fast i den hjalp ingen.',
        ],
        release: [
          '{Hero.the} tog {thing.the} til hjælp, trak og slap ikke, før de begge lå på det tørre og lo.',
          'Men {thing.the} holdt. {Hero.the} skubbede på af alle kræfter, og sådan kom {friend.the} op i solen igen.',
        ],
        ending: [
          'Du har vundet, sagde {friend.the}. Nej, sagde {hero.the}, jeg kom ikke med noget. Jeg kom bare tilbage med dig.',
          'Hvem vandt så? Ingen af dem. Det kosteligste af alt havde siddet lige ved siden af dem siden mandag.',
        ],
      },
    },
  },
}
