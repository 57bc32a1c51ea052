import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['Havet är konstigare än du tror', 'Djupets hemligheter', 'Tre hjärtan och en sång'],
      blurb: [
        'Blått blod, pappor som föder barn och en sång som korsar ett hav: fakta från djupet.',
        'Under ytan gäller andra regler. Det sista faktumet kommer du att berätta för någon i dag.',
      ],
      opening: [
        'Vi har gått på månen, men det mesta av havet har ingen sett. Det här är vad vi vet så långt.',
        'Två tredjedelar av vår planet ligger under vatten, och där nere fungerar nästan inget som du tror.',
        'Håll andan. Vi ska ner dit där de allra märkligaste av våra grannar alltid har bott.',
      ],
      items: {
        octopus:
          'En bläckfisk har tre hjärtan och blått blod. Två hjärtan sköter gälarna, och ett sköter allt det andra.',
        seahorse:
          'Hos sjöhästarna är det pappan som blir gravid. Han kan sätta över tusen ungar till världen på en gång.',
        ridge:
          'Jordens längsta bergskedja ligger under vattnet. Den slingrar sig fram i sextiofem tusen kilometer.',
        sharks: 'Hajar är äldre än träd. De jagade redan i haven när det inte fanns en enda skog på land.',
        plankton:
          'Ungefär vartannat andetag kommer från havet: pyttesmå plankton gör hälften av allt syre i luften.',
        turtle:
          'Havssköldpaddan återvänder efter årtionden till stranden där hon kläcktes. Hon läser jordens magnetfält.',
        maps: 'Vi har bättre kartor över månen än över vår egen havsbotten. Det mesta där är ännu ett tomt blad.',
      },
      crown:
        'Och valarna? Deras sånger hörs i hundratals kilometer. De pratar tvärs över hela hav, i mörkret.',
      closing: [
        'Så nästa gång du står vid stranden, lyssna. Någon mycket stor kanske berättar en lång historia där ute.',
        'Havet behåller de flesta av sina hemligheter. Det goda med det: det finns något kvar att upptäcka.',
        'Och det var bara det vi vet. De riktigt konstiga sakerna simmar fortfarande omkring där nere.',
      ],
    },
    space: {
      title: ['Fakta som får dig att känna dig liten', 'Du är gjord av stjärnor', 'En dag längre än ett år'],
      blurb: [
        'En planet som flyter, fotspår som aldrig suddas ut, och vad du själv är gjord av.',
        'Korta fakta om ett mycket stort ställe. Det sista handlar om dig.',
      ],
      opening: [
        'Titta upp i kväll. Nästan allt du ser där är märkligare än någon saga som berättats om det.',
        'Rymden börjar bara tio mil över ditt huvud. Därifrån och utåt får sunt förnuft stanna hemma.',
        'Universum bryr sig inte om vad vi tycker är normalt. Det är just det som gör det så underbart. Redo?',
      ],
      items: {
        venus:
          'På Venus är en dag längre än ett år. Ett varv runt sig själv tar 243 jorddygn, ett varv runt solen 225.',
        footprints: 'Fotspåren på månen finns kvar. Utan vind och regn kan de ligga där i miljontals år.',
        sunlight:
          'Solljuset i ditt ansikte är åtta minuter gammalt. Slocknade solen skulle vi inte märka något så länge.',
        saturn:
          'Saturnus är så lätt för sin storlek att den skulle flyta på vatten. Det krävs bara ett mycket stort badkar.',
        station:
          'Astronauterna på rymdstationen ser sexton soluppgångar om dagen. De rusar runt jorden på nittio minuter.',
        olympus:
          'Den högsta vulkan vi känner till står på Mars. Den är ungefär två och en halv gånger så hög som Everest.',
        leaving:
          'Månen är på väg ifrån oss, nästan fyra centimeter om året. Ungefär lika fort växer dina naglar.',
      },
      crown:
        'Och det bästa till sist: järnet i ditt blod och kalken i dina ben smiddes en gång inuti stjärnor.',
      closing: [
        'Så när du ser upp mot himlen i kväll ska du inte känna dig liten. Du ser på dina äldsta släktingar.',
        'Du finns inte bara i universum. Universum finns i dig, och just nu sitter det och tittar på film.',
        'Inte illa för lite stjärnstoft, eller hur? Skicka det vidare till någon annan som är gjord av stjärnor.',
      ],
    },
    animals: {
      title: ['Djuren vet något som du inte vet', 'Den vilda sidan av vanligt', 'Otroliga djur omkring dig'],
      blurb: [
        'De smakar med fötterna, hör genom marken och glömmer aldrig ett ansikte.',
        'Dina grannar med päls och fjädrar har talanger som du knappast skulle tro på.',
      ],
      opening: [
        'Du delar planeten med riktiga superhjältar. De har bara ingen mantel, och några bor i din trädgård.',
        'Tror du att du kan det här med djur? Då kommer här några fakta som de själva skryter med på fest.',
        'Naturen har övat i några miljarder år. Här är några av de mest oväntade idéer den har fått.',
      ],
      items: {
        bee: 'Ett arbetsbi gör ungefär en tolftedels tesked honung under hela sitt liv. Tänk på det vid frukosten.',
        crow: 'Kråkor glömmer aldrig ett ansikte. Var elak mot en, så skäller den på dig i åratal och varnar de andra.',
        butterfly:
          'Fjärilar smakar med fötterna. De behöver bara trampa på ett blad för att veta om lunchen duger.',
        owl: 'En uggla kan inte röra ögonen alls. För att se sig om vrider den huvudet upp till 270 grader.',
        elephant:
          'Elefanter kan höra med fötterna. Djupa rop går genom marken till vänner flera kilometer bort.',
        dog: 'En hunds nosavtryck är lika unikt som ditt fingeravtryck. Inga två nosar i världen är likadana.',
        bear: 'Under den vita pälsen är isbjörnen svart. Själva håren är helt utan färg, och ihåliga.',
      },
      crown:
        'Och silvertärnan flyger från pol till pol varje år: under ett liv blir det tre gånger till månen och tillbaka.',
      closing: [
        'Nästa gång du känner dig alldaglig, kom ihåg: någonstans står en fjäril lycklig i sin egen lunch.',
        'Vilken av dem skulle du vilja vara en dag? Välj väl, och var snäll mot kråkorna, för säkerhets skull.',
        'Och de tycker att det är vi som är konstiga: vi går på två ben och betalar för att sova i skogen.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Tre önskningar på en öde ö', 'Välj ditt sällskap med omsorg', 'Lampan på stranden'],
      blurb: [
        'Tre skeppsbrutna, en lampa, tre önskningar. Två önskar klokt. Sedan är det den tredjes tur.',
        'På en öde ö ger en trollkarl dem en önskning var. Vad kan möjligen gå fel?',
      ],
      lines: {
        hook: [
          '{First}, {second} och {third} led skeppsbrott och spolades upp på en mycket liten öde ö.',
          'På en ö med en enda palm satt {first}, {second} och {third}. Där hade de suttit i tre år.',
        ],
        setup: [
          'Det fanns inget att äta utom kokosnötter. Kokos till frukost, och sedan soppa. Det var kokossoppa.',
          'De kunde varandras historier utantill. {First.the} hade bara två, och båda handlade om soppa.',
        ],
        step: [
          '{Second.the} skötte almanackan, {first.the} spanade efter båtar, och {third.the} ansvarade för stämningen.',
          'På söndagar grälade de. På måndagar också. På tisdagar röstade de om vems tur det var att ha rätt.',
        ],
        rising: [
          'En morgon sköljde vågorna upp en gammal lampa. De gned den ren, och ut klättrade en trollkarl.',
          'Så snubblade {second.the} över en gammal lampa i sanden, och ut kom en trollkarl, än i tofflor.',
        ],
        deeper: [
          'Han nös en god stund. Tusen års damm, sa han, och ingen har någonsin haft med sig en trasa.',
          'Han sträckte på sig tills något knakade. Ni väckte mig, sa han, så låt oss bli klara före lunch.',
        ],
        turn: [
          'Tre önskningar, sa han, alltså en var. Jag vill hem, ropade {first.the}. Puff, så var det bara två kvar.',
          'En önskning var, gäspade han, och raska på. Hem till min by, sa {first.the}, och försvann med en smäll.',
        ],
        peak: [
          'Jag också, sa {second.the}, hem till min trädgård och min egen mjuka säng! Puff. Ön blev mycket tyst.',
          '{Second.the} behövde inte tänka: hem, tack, och något till lunch som inte är en kokosnöt! Pang.',
        ],
        release: [
          '{Third.the} såg åt vänster. {Third.the} såg åt höger. All denna sand, och ingen kvar att hålla stämningen uppe för.',
          '{Third.the} teg en stund. Och du, undrade trollkarlen. Det är så förfärligt tyst här, kom svaret.',
        ],
        ending: [
          'Jag är så ensam, suckade {third.the}. Jag önskar att mina två vänner vore här hos mig igen. Puff.',
          'Vet du vad, sa {third.the}. Jag saknar de där två redan. Jag önskar att de vore här igen. Pang. Pang.',
        ],
      },
    },
    errand: {
      title: ['Världens långsammaste ärende', 'Bara en snabb tur hem', 'I väntan på sköldpaddan'],
      blurb: [
        'En picknick, en glömd sak och en sköldpadda som erbjuder sig att hämta den. Tålamod krävs.',
        'De glömde bara en liten sak. Sköldpaddan kommer strax. Visst kommer sköldpaddan strax?',
      ],
      lines: {
        hook: [
          '{First}, {second} och en sköldpadda skulle på picknick {place}. Med sköldpaddan tog det fyra dagar.',
          'En vacker dag gav sig {first}, {second} och en sköldpadda av på picknick {place}. En vecka senare var de framme.',
        ],
        setup: [
          'De bredde ut filten och packade upp, och då hajade {first.the} till. Vi har glömt {thing.the}!',
          'Allt var med, osten, tårtan, saften. Det var bara {thing.the} som låg kvar hemma på bordet.',
        ],
        step: [
          'En picknick utan det, sa {second.the}, är bara att sitta på marken. Det höll alla med om genast.',
          'De såg länge på varandra. Sedan, av någon anledning, såg båda två på sköldpaddan.',
        ],
        rising: [
          'Jag går, sa sköldpaddan. Men ni måste lova att inte röra tårtan förrän jag är tillbaka. Lovar ni?',
          'Nåja, sa sköldpaddan, då går väl jag. Men ingen äter en enda smula innan jag kommer tillbaka.',
        ],
        deeper: [
          'De lovade. Sköldpaddan försvann bakom buskarna, och de lade sig på rygg och såg på molnen.',
          'På heder och samvete, sa de. Sköldpaddan nickade, gav sig av, och bladen slöt sig långsamt bakom den.',
        ],
        turn: [
          'En dag gick. Två dagar. Osten började röra sig på egen hand. Ett löfte är ett löfte, sa {first.the}.',
          'Det blev kväll, och morgon, och kväll igen. Nu kommer den när som helst, sa de, på femte dagen.',
        ],
        peak: [
          'Efter en vecka kurrade magarna högre än fåglarna sjöng. Något måste ha hänt, sa {second.the}.',
          'På tionde dagen orkade {second.the} inte stå upp längre. Den kommer inte, sa {first.the} matt.',
        ],
        release: [
          'Bara en bit, sa {first.the}. Sköldpaddan skulle förstå. Och de sträckte sig efter tårtan.',
          'Nu har vi väntat länge nog, beslöt de. Med darrande tassar lyfte de tårtan ur kartongen.',
        ],
        ending: [
          'Då hördes en röst från buskarna: jag visste det! Ska ni fuska på det viset, så går jag inte alls!',
          'Aha! ropade sköldpaddan och hoppade fram bakom trädet. Där ser ni, just därför har jag inte gått än!',
        ],
      },
    },
    stars: {
      title: ['Vad säger stjärnorna dig?', 'En mycket skarp slutsats', 'En natt i tält'],
      blurb: [
        'Ett snille och hans tålmodiga medhjälpare tältar. På natten frågar han vad stjärnorna berättar.',
        'Två tältare, en himmel full av stjärnor och en fråga. Svaret är närmare än de tror.',
      ],
      lines: {
        hook: [
          '{Hero}, den klokaste i landet, åkte ut och tältade {place} med {helper} vid namn {name}.',
          'Det var en gång {hero} och {helper}, som hette {name}, och de skulle tälta {place} över helgen.',
        ],
        setup: [
          '{Hero.the} förklarade elden, soppan och mossan. {name} gjorde upp eld, lagade soppan och reste tältet.',
          'Hela dagen höll {hero.the} föredrag om naturen, medan {name} satte upp tältet. Det var ett riktigt fint tält.',
        ],
        step: [
          'Iakttagelse är allt, sa {hero.the} över efterrätten. Du tittar, min käre vän, men du ser inte.',
          'De flesta tittar, sa {hero.the} med soppa på hakan, men ytterst få lägger märke till något. {name} teg.',
        ],
        rising: [
          'De sa god natt och kröp in i tältet. Snart hördes inget annat än två helt olika sorters snarkningar.',
          'De åt för mycket, skrattade lite och somnade. {name} hade ställt karta, kängor och lampa på rad.',
        ],
        deeper: [
          'I mörkret hoade en uggla, och något prasslade. Vinden drog över lägret, sval och riktigt uppfriskande.',
          'Fram på småtimmarna hördes ett ljud, som av någon som verkligen anstränger sig för att inte höras.',
        ],
        turn: [
          'Några timmar senare knuffade {hero.the} på sin vän. {name}, titta upp mot himlen. Säg mig, vad ser du?',
          'Klockan tre på natten väckte {hero.the} honom. Fort, {name}. Titta upp. Vad säger den synen dig?',
        ],
        peak: [
          'Jag ser miljoner stjärnor, sa {name}. Och några av dem måste ha planeter, och där kan det finnas liv.',
          '{name} tänkte efter. Av månen att döma är klockan över tre, sa han, och i morgon blir det fint väder.',
        ],
        release: [
          'Och den säger mig att vi är små och världen stor, och att vi har tur som får vara här. Och dig?',
          'Och dessutom, tillade han, ganska rörd, hur små vi är under denna himmel. Hur så, vad säger den dig?',
        ],
        ending: [
          '{Hero.the} satt tyst ett tag. {name}, ditt geni, sa han. Den säger mig att någon har stulit vårt tält.',
          '{Hero.the} suckade mycket djupt. Den säger mig, käre {name}, att en tjuv just nu äger ett riktigt fint tält.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: ['Vinn dagen före frukost', 'Små regler för en bra dag', 'En bättre dag redan i kväll'],
      blurb: [
        'Ingen magi och inga iskalla duschar klockan fem: några små regler som ger dig en timme om dagen.',
        'Små vanor, stor verkan. Det sista tipset är det som håller liv i alla de andra.',
      ],
      opening: [
        'Du behöver inget nytt liv. Du behöver några bättre minuter. Här är de som betyder mest.',
        'Bra dagar är ingen slump. De byggs av mycket små saker, och du kan börja redan i kväll.',
        'Alla har samma tjugofyra timmar. Så här får du tillbaka några av dina, helt utan stress.',
      ],
      items: {
        twoMinutes:
          'Tar något mindre än två minuter, gör det genast. Att skriva upp det kostar redan mer än så.',
        hardFirst:
          'Gör det svåraste först, innan du läser ett enda meddelande. Sedan går resten av dagen som en dans.',
        evening:
          'Lägg fram kläderna och packa väskan på kvällen. På morgonen är ingen människa bra på att bestämma sig.',
        phone:
          'Låt telefonen sova i ett annat rum. Du somnar tidigare, och du måste gå upp för att stänga av den.',
        walk: 'Kört fast? Gå ut i tio minuter. Goda idéer gillar ben, och kommer sällan till den som stirrar.',
        water:
          'Drick ett glas vatten före första kaffekoppen. Du har just klarat åtta timmar utan en droppe.',
        three:
          'Skriv ner tre uppgifter för dagen, inte tio. Tre som blir gjorda slår tio som stirrar på dig på natten.',
      },
      crown:
        'Och det viktigaste: hoppa aldrig över en god vana två gånger. En gång är en miss. Två är en ny vana.',
      closing: [
        'Välj bara en av dem och börja i morgon. Om en månad minns du inte hur det var förut.',
        'Pröva inte alla på en gång. En liten sten på rätt ställe räcker för att en bäck ska byta riktning.',
        'Inget av det är svårt. Det är hemligheten. Det som är lätt blir gjort, och det som blir gjort växer.',
      ],
    },
    home: {
      title: ['Hemknep som faktiskt fungerar', 'Mindre röra, mer pengar', 'Ditt hem kommer att tacka dig'],
      blurb: [
        'Leta aldrig mer efter nycklarna, släng mindre, spara mer: små knep för ett lugnare hem.',
        'Knep som mormor kunde och hyresvärden inte känner till. Det sista är värt riktiga pengar.',
      ],
      opening: [
        'Ett lugnt hem är ingen fråga om pengar. Det är en fråga om några kloka vanor. Stig på.',
        'Det mesta kaoset hemma kommer ur samma få hål. Så täpper du till dem, ett litet knep i taget.',
        'Hemmet arbetar för dig, eller så arbetar du för hemmet. Med de här knepen kan ni byta roller i dag.',
      ],
      items: {
        keys: 'Ge nycklarna en enda skål vid dörren, och ingen annan plats. Sedan letar du aldrig efter dem mer.',
        wait: 'Vänta i tre dagar innan du köper det du inte behöver. De flesta begär lever inte så länge.',
        photo: 'Ta ett foto innan du plockar isär något: kablar, hyllor, maskiner. Du kommer att behöva det.',
        double:
          'Laga dubbelt så mycket och frys in hälften. En tung dag får du middag av den du var i förra veckan.',
        light:
          'Ha lampa, batterier och vatten i en låda, och prova den en gång om året. Stormar ringer inte i förväg.',
        plug: 'Innan du ringer efter hjälp, kolla kontakten, proppen och filtret. Nästan alltid är det en av dem.',
        oneOut:
          'För varje ny sak som kommer in får en gammal gå ut. Då växer garderoben aldrig dig över huvudet.',
      },
      crown:
        'Och med pengar: spara först, och gör sedan av med det som är kvar. Tvärtom blir aldrig något kvar.',
      closing: [
        'Börja med skålen för nycklarna. Det tar en minut, och sparar dig hela dagar av ditt liv.',
        'Prova ett enda i kväll. Ordning är ingen talang. Det är små beslut som du bara fattar en gång.',
        'Ett hem behöver inte vara perfekt. Det ska bara låta dig sova gott, och komma i väg i tid på morgonen.',
      ],
    },
    people: {
      title: ['Så blir du ihågkommen med värme', 'Små ord, stora dörrar', 'Meningar som öppnar hjärtan'],
      blurb: [
        'Minnas namn, lugna ett gräl och be om förlåtelse på riktigt: små regler för stora möten.',
        'Ingen föds med handlag för människor. Det är en handfull vanor, och den sista tar en minut.',
      ],
      opening: [
        'Att vara bra på människor är ingen gåva. Det är en handfull vanor, och ingen behöver vara högljudd.',
        'Folk glömmer vad du kan. De glömmer inte hur de mådde bredvid dig. Så här går det till.',
        'De bästa verktygen för människor kostar inget, väger inget och används nästan aldrig. Förrän nu.',
      ],
      items: {
        names:
          'När du hör ett namn, säg det högt med en gång. Trevligt att träffas, Anna. Så stannar det kvar.',
        angry:
          'Skriv det arga meddelandet, men skicka det inte. Sov på saken. Vid frukosten raderar du det gärna.',
        ear: 'När någon klagar, fråga: vill du ha hjälp, eller vill du ha ett öra? Det räddar kvällen för er båda.',
        praise:
          'Beröm folk bakom deras rygg. Det når nästan alltid fram till dem, och är då värt dubbelt så mycket.',
        pause:
          'Räkna till tre innan du svarar. Många säger det viktiga först efter den första lilla tystnaden.',
        sorry: 'En bra ursäkt har inget men. Förlåt, det var mitt fel. Punkt. Det är hela konsten.',
        question:
          'Ge inte råd direkt. Ställ en fråga till. De flesta hittar svaret själva medan de förklarar.',
      },
      crown:
        'Och det viktigaste: just nu tänker du på någon. Ring den människan. I dag. Det tar bara en minut.',
      closing: [
        'Du kommer inte att minnas allt. Minns en sak: var den som du själv skulle vilja sitta bredvid.',
        'Första gången känns det kanske konstigt. Andra gången känns det vänligt. Sedan är det den du är.',
        'Vänlighet är den enda förmåga som blir större när man ger bort den. Prova redan i dag.',
      ],
    },
  },
}
