import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['Rok bez lata', '1816: lato odwołane', 'Wulkan i potwór'],
      blurb: [
        'W czerwcu 1816 roku padał śnieg. Jak wulkan z drugiego końca świata dał nam słynnego potwora.',
        'Wybucha góra, lato nie przychodzi, a w domu nad jeziorem młoda kobieta ma straszny sen.',
      ],
      lines: {
        hook: [
          'W czerwcu 1816 roku na pola Nowej Anglii spadł śnieg. Nazwą to później rokiem bez lata.',
          'W 1816 roku lato nie przyszło. W Europie i Ameryce rolnicy patrzyli, jak w czerwcu marzną pola.',
        ],
        setup: [
          'Winna była góra. W kwietniu 1815 roku wybuchł wulkan Tambora, w dzisiejszej Indonezji.',
          'Rok wcześniej, w kwietniu 1815, obudził się wulkan Tambora: największa erupcja w zapisanych dziejach.',
        ],
        step: [
          'Huk słychać było ponad dwa tysiące kilometrów dalej. Oficerowie wzięli go za działa okrętu.',
          'Daleko na morzu Brytyjczycy usłyszeli grzmot, pomyśleli o armatach i wysłali łodzie szukać bitwy.',
        ],
        rising: [
          'Pył i siarka wzbiły się wysoko w powietrze, otoczyły kulę ziemską i przygasiły światło słońca.',
          'Zasłona maleńkich kropelek okryła całą Ziemię. Słońce zbladło, a zachody płonęły jak pożar.',
        ],
        deeper: [
          'Zbiory przepadły od Irlandii po Chiny. Owies tak podrożał, że wielu nie miało czym karmić koni.',
          'Zboże gniło na deszczu, chleb kosztował dwa razy więcej, a całe rodziny ruszały w drogę.',
        ],
        turn: [
          'W ten zimny czerwiec niepogoda zamknęła przyjaciół w domu nad Jeziorem Genewskim. Byron rzekł: piszmy straszne historie.',
          'Nad Jeziorem Genewskim lało bez końca. Znudzony lord Byron namówił gości, by wymyślali historie o duchach.',
        ],
        peak: [
          'Osiemnastoletniej Mary przyśnił się koszmar. W 1818 roku mógł go przeczytać cały świat: „Frankenstein”.',
          'Osiemnastoletnia Mary, późniejsza Shelley, zaczęła opowieść o kimś, kto stworzył życie: „Frankenstein”.',
        ],
        release: [
          'A w czerwcu 1817 roku Karl Drais wyjechał z Mannheim na dwóch kołach. Taki pojazd nie je owsa.',
          'Rok później, w 1817, wynalazca Karl Drais pokazał maszynę o dwóch kołach, prababcię roweru.',
        ],
        ending: [
          'Wybuchła jedna góra. Z jej cienia wyszedł głód i potwór, który od tamtej pory nie umarł.',
          'Niebo się przejaśniło. Ale gdy drżymy przy „Frankensteinie”, to wciąż chłód tamtego lata.',
        ],
      },
    },
    truce: {
      title: ['Noc, gdy umilkły działa', 'Boże Narodzenie 1914', 'Cicha noc na ziemi niczyjej'],
      blurb: [
        'Wigilia 1914 roku, front zachodni. Ktoś zaczyna śpiewać, a druga strona odpowiada.',
        'W 1914 roku wrogowie przez jeden dzień ściskali sobie dłonie. Rozkazu nie wydał nikt.',
      ],
      lines: {
        hook: [
          'W Wigilię 1914 roku brytyjski wartownik we Flandrii zobaczył światła na okopie wroga. Nie strzelił.',
          'Jest dwudziesty czwarty grudnia 1914 roku. W okopach frontu zachodniego ktoś zaczyna śpiewać.',
        ],
        setup: [
          'Obiecano im, że na święta będą w domu. Tymczasem było błoto i setki tysięcy poległych.',
          'Wojna trwała piąty miesiąc. Okopy leżały tak blisko, że słychać było kaszel z drugiej strony.',
        ],
        step: [
          'Z domu przyszły paczki: tytoń, pudding, a dla każdego brytyjskiego żołnierza pudełko od księżniczki Marii.',
          'Tego dnia po obu stronach rozdano paczki, listy i tytoń, a deszcz zamienił się w mróz.',
        ],
        rising: [
          'Niemcom przysłano małe choinki. Zapalili na nich świeczki i ustawili je na skraju okopu.',
          'To były świece. Niemieccy żołnierze postawili wzdłuż swojego okopu małe choinki.',
        ],
        deeper: [
          'Potem nad drutami popłynęła pieśń: Stille Nacht. Znali ją i tam. U nich nazywała się Silent Night.',
          'Jedni śpiewali, drudzy klaskali i śpiewali dalej. Godzinami przez druty leciały tylko pieśni.',
        ],
        turn: [
          'O świcie ludzie wyszli bez karabinów, z podniesionymi rękami. Nikt nie strzelał. Poszli i inni.',
          'Rano kilku stanęło na widoku. Nie dało się zrobić nic groźniejszego. Nie padł żaden strzał.',
        ],
        peak: [
          'Spotkali się w połowie drogi i podali sobie ręce. Wymieniali guziki, cygara, zdjęcia. Gdzieś kopano piłkę.',
          'Na ziemi niczyjej wrogowie strzygli się nawzajem, wymieniali tytoń na dżem, a gdzieniegdzie kopali piłkę.',
        ],
        release: [
          'Grzebali też poległych, ramię w ramię. Nad niektórymi grobami ten sam psalm brzmiał w dwóch językach.',
          'Razem pochowali tych, którzy tygodniami leżeli między liniami. A potem wrócili do swoich okopów.',
        ],
        ending: [
          'Generałowie zakazali tego na zawsze. A jednak na jeden dzień około stu tysięcy ludzi wybrało pokój.',
          'Wojna trwała jeszcze prawie cztery lata. Ale zapisano: raz stanęła, bo ktoś zaśpiewał.',
        ],
      },
    },
    landing: {
      title: ['Trzynaście minut do Księżyca', 'Alarm nad Księżycem', 'Lądowanie, którego mogło nie być'],
      blurb: [
        'Lipiec 1969: w drodze na Księżyc włącza się alarm, a paliwo już prawie się skończyło.',
        'Pierwsze lądowanie na Księżycu od odwołania dzieliły sekundy. Oto, jak to było.',
      ],
      lines: {
        hook: [
          '20 lipca 1969 roku, dziesięć kilometrów nad Księżycem, włączył się alarm, którego astronauci nie znali.',
          '20 lipca 1969 roku. Dwaj ludzie spadają ku Księżycowi, a ich komputer zgłasza nieznany błąd.',
        ],
        setup: [
          'Neil Armstrong i Buzz Aldrin opuścili Ziemię cztery dni wcześniej, na największej rakiecie swoich czasów.',
          'Cztery dni wcześniej wyniosła ich z Florydy rakieta wysoka jak trzydziestosześciopiętrowy wieżowiec.',
        ],
        step: [
          'Nad nimi krążył Michael Collins, sam. Za Księżycem nikt na Ziemi nie mógł go usłyszeć ani mu pomóc.',
          'Na orbicie czekał Michael Collins. Gdyby tamci dwaj nie mogli wystartować, wróciłby do domu sam.',
        ],
        rising: [
          '„Dwanaście zero dwa” – pokazał ekran: za dużo zadań naraz. Houston miało tylko kilka sekund.',
          'Alarm 1202. Komputer przeciążony. W Houston młody inżynier spojrzał na listę i powiedział: lecimy.',
        ],
        deeper: [
          'Komputer wytrzymał. Program zespołu Margaret Hamilton odrzucił drobiazgi i ocalił to, co ważne.',
          'Zespół Margaret Hamilton to przewidział: program porzucił wszystko, co nieważne, i leciał dalej.',
        ],
        turn: [
          'Wtedy Armstrong wyjrzał przez okno. Lecieli prosto w krater pełen głazów wielkich jak samochody.',
          'Lecz autopilot prowadził ich na pole pełne skał. Armstrong ujął stery we własne ręce.',
        ],
        peak: [
          'Leciał dalej i szukał równego miejsca, a Houston liczyło paliwo. Sześćdziesiąt sekund. Trzydzieści.',
          'Puls skoczył mu do stu pięćdziesięciu. „Sześćdziesiąt sekund paliwa” – mówi radio. Potem: „Trzydzieści”.',
        ],
        release: [
          'Pył, niebieska lampka, cisza. I jego spokojny głos: „Orzeł” wylądował. W Houston znów oddychali.',
          '„Jest kontakt” – powiedział Aldrin. „Paru z nas już zsiniało – odparło Houston. – Znów oddychamy”.',
        ],
        ending: [
          'Pierwszy krok widziało sześćset milionów ludzi. Prawie nikt nie wiedział, jak mało brakowało.',
          'Jego ślady wciąż tam są. Nie zatrze ich żaden wiatr i nikt już nie zapyta, ile zostało paliwa.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Za każdym razem ostatnia', 'Ta, która zawsze była ostatnia', 'Biegnij mimo to'],
      blurb: [
        'Zawsze przybiegała ostatnia. To, co z tym zrobiła, zmienia spojrzenie na przegrywanie.',
        'Znali ją wszyscy, bo zawsze była ostatnia. Aż przyszedł dzień, gdy nie chciał biec nikt.',
      ],
      lines: {
        hook: [
          'W biegu {place} startowało czterdzieści osób i co roku {name} była czterdziesta. Co roku.',
          'Chcesz wiedzieć, czy bieg {place} się skończył? Poczekaj, aż dobiegnie {name}. Zawsze jest ostatnia.',
        ],
        setup: [
          'Ktoś klaskał z litości, ktoś poszedł już do domu. Na mecie właśnie składano stoły.',
          'Słyszała śmiech, kiedy zdejmowano baner. Nie był złośliwy. I właśnie to bolało najbardziej.',
        ],
        step: [
          'W domu otworzyła zeszyt i zapisała jedną liczbę: swój czas. Nie miejsce. Tylko swój czas.',
          'Tej nocy ustaliła zasadę: jest tylko jedna biegaczka do pokonania i mieszka w moim lustrze.',
        ],
        rising: [
          'Odtąd wstawała przed słońcem. W deszcz, w mróz, w dni, gdy łóżko trzymało ją obiema rękami.',
          'Co rano o piątej, gdy inni jeszcze spali, {name} wiązała buty. Nikt nie widział. I dobrze.',
        ],
        deeper: [
          'Padała, kulała, klęła. A co wieczór liczba w zeszycie była o jedną sekundę mniejsza.',
          'Raz {rival} {rival:wyprzedził|wyprzedziła} ją dla żartu. Śmiała się, aż zgubiła rytm. I pobiegła dalej.',
        ],
        turn: [
          'Potem przyszedł rok burzy. Na starcie faworyci spojrzeli w niebo i zostali w samochodach.',
          'W dniu biegu lało jak z cebra. Rezygnował jeden po drugim, a powody brzmiały rozsądnie.',
        ],
        peak: [
          'Miała za sobą sto takich poranków. {name} pochyliła głowę i zrobiła to, co robiła zawsze.',
          'Zła pogoda? Tylko w takiej trenowała. Pierwszy raz deszcz biegł po jej stronie.',
        ],
        release: [
          'Przybiegła trzecia. Nikt nie składał stołów. Stali w deszczu i nie było komu współczuć.',
          'Nie wygrała. Była piąta, zapisała swój czas i rozpłakała się: to był jej rekord.',
        ],
        ending: [
          'Kto jest dziś szybszy, rozstrzyga talent. O reszcie decyduje ten, kto wróci jutro. Zawiąż buty.',
          'Miejsca się nie wybiera. Wybiera się, czy znów stanąć na starcie. Pewnego dnia to wystarczy.',
        ],
      },
    },
    trees: {
      title: ['Jedno drzewo dziennie', 'Ten, kto sadził cień', 'Las z poniedziałków'],
      blurb: [
        'Sadził jedno drzewo dziennie tam, gdzie nic nie rosło. Śmiali się z niego z dziesięć lat.',
        'Co może jeden człowiek przeciw pyłowi i wiatrowi? Jedno drzewo. A jutro następne.',
      ],
      lines: {
        hook: [
          'Kiedy {name} sadził {place} swoje pierwsze drzewo, były tam tylko kamienie, pył i wiatr.',
          'Na tym skrawku ziemi {place} nie rosło nic. Dlatego tak wszystkich ubawiło, że {name} kupił łopatę.',
        ],
        setup: [
          'Był to zwykły {hero}, bez pieniędzy i bez planu. Miał jedną zasadę: drzewo dziennie, bez wyjątków.',
          '{name}, {hero} o szorstkich dłoniach, postanowił: drzewo dziennie. „Mało” – mówili. „Ale co dzień” – odpowiadał.',
        ],
        step: [
          'Przezwano go ogrodnikiem kamieni. Dzieci głośno liczyły suche patyki i pękały ze śmiechu.',
          '„Nie doczekasz tego cienia” – zawołał sąsiad. Skinął głową i poszedł po wodę, jak co dzień.',
        ],
        rising: [
          'Pierwsza setka uschła. Druga też, prawie cała. Uczył się od każdego drzewka i kopał głębiej.',
          'Z dziesięciu drzew wiatr brał dziewięć. Dziesiąte sadził przy kamieniu, i następne tak samo.',
        ],
        deeper: [
          'Czasem nocą liczył to wszystko. Nie zgadzało się. Rano brał łopatę i już nie liczył.',
          'W piątym roku przyszła susza. Nosił wodę ostatnim czterdziestu drzewkom, po dwa wiadra naraz.',
        ],
        turn: [
          'Aż pewnego ranka wśród cienkich liści {guest}. Nareszcie ktokolwiek w niego uwierzył.',
          'I pewnego dnia w zagajniku bez pytania {guest:zamieszkał|zamieszkała} {guest}. {name} odłożył łopatę i długo stał.',
        ],
        peak: [
          'Po trzydziestu latach drzew było jedenaście tysięcy. Wiatr musiał je omijać i wrócił deszcz.',
          'Dziesięć tysięcy poranków później stał tam las. Miał swoją mgłę, swoje źródło i mnóstwo nowin.',
        ],
        release: [
          'Dzieci, które się śmiały, przyprowadziły teraz swoje. Bawiły się w cieniu, w który nikt nie wierzył.',
          'Przyszedł i usiadł ten, kto śmiał się najgłośniej, całkiem już stary. „Chłodno tu” – rzekł. I tyle.',
        ],
        ending: [
          '„Jak się sadzi las?” – pytali dziennikarze. {name} podał im łopatę: „O tak. Dzisiaj”.',
          'Najlepszy czas był trzydzieści lat temu. Drugi najlepszy jest dziś rano. Wystarczy jedno drzewo.',
        ],
      },
    },
    falls: {
      title: ['Dziewięćdziesiąt dziewięć upadków', 'Setna próba', 'Upadek to połowa lotu'],
      blurb: [
        'Ktoś, kto powinien latać, ciągle spada. Dziewięćdziesiąt dziewięć razy. A potem nadchodzi burza.',
        'Latają wszyscy oprócz jednego. Historia o próbie, której nikt już nie liczył.',
      ],
      lines: {
        hook: [
          '{hero:Żył sobie|Żyła sobie} {place} {hero}, tylko latać nie {hero:umiał|umiała}. Dziewięćdziesiąt dziewięć prób i nic.',
          'Dziewięćdziesiąt dziewięć razy {hero} {hero:skakał|skakała} z wysokiego drzewa {place}. Za każdym razem czekała ziemia.',
        ],
        setup: [
          'Inni latali, jak się oddycha. „To proste!” – wołali z góry. Gorszej rady nie ma na świecie.',
          '„Może lepiej piechotą?” – mówili życzliwie. Odpowiedź brzmiała „dziękuję”, i znów w górę po pniu.',
        ],
        step: [
          'Ostatnia próba skończyła się w krzaku róży. Bolało w nowych miejscach, a to też jakiś postęp.',
          'Raz prosto w tort. Raz na śpiącą krowę. Lądowanie wychodziło coraz lepiej, latanie nie.',
        ],
        rising: [
          'Nie śmiał się tylko ktoś jeden. „Dziś spadasz wolniej – mówi {friend}. – Liczę za każdym razem”.',
          'Każdą próbę widzi {friend}. I mówi: „Ty już nie spadasz w dół. Ty spadasz do przodu”.',
        ],
        deeper: [
          'Nocą są gwiazdy. One nie spadają, myśli {hero}. Albo po prostu bardzo dobrze się nauczyły.',
          'Chciało się rzucić to wszystko. Ale od wspinania przybyło tyle sił, że leżenie zrobiło się nudne.',
        ],
        turn: [
          'A potem przyszła burza. Wezbrała woda, a pośrodku na kamieniu {friend}, bez żadnej pomocy.',
          'Pewnej nocy przyszła powódź. Na kamieniu {friend}, woła, a nikt nie ma odwagi wzlecieć.',
        ],
        peak: [
          'Tym razem {hero} nie {hero:liczył|liczyła}. O locie też nie {hero:myślał|myślała}. Tylko o przyjacielu. I skok.',
          '„W taki wiatr?” – mówili wszyscy. Ale {hero} {hero:spadał|spadała} już w każdy i {hero:znał|znała} każdy po imieniu.',
        ],
        release: [
          'Dopiero przy samym kamieniu stało się jasne: ziemi nie było. „Ty lecisz” – szepcze {friend}.',
          'Aż do kamienia, z liną, i tak do świtu. „A spaść to {hero:zapomniałeś|zapomniałaś}” – mówi {friend}.',
        ],
        ending: [
          'Dziewięćdziesiąt dziewięć upadków to nie błędy. To pierwsze lekcje. Jesteś bliżej, niż myślisz.',
          'Dziś {hero} uczy maluchy. Pierwsza lekcja jest zawsze ta sama: patrzcie, tak się dobrze spada.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Statek, który wymieniono', 'Czy ty to wciąż ty?', 'Deska po desce'],
      blurb: [
        'Statek naprawia się deska po desce, aż nie zostaje nic starego. Czy to ten sam? A ty?',
        'Pytanie, które ma dwa tysiące lat. Zaczyna się od spróchniałej deski, a kończy na tobie.',
      ],
      lines: {
        hook: [
          'W porcie w Atenach stał statek, który znali wszyscy. Aż ktoś zapytał: czy on tu jeszcze jest?',
          'Ile można wymienić w rzeczy, zanim zniknie? Grecy zapytali o to, patrząc na słynny statek.',
        ],
        setup: [
          'Wrócił nim z Krety bohater Tezeusz, pisze Plutarch, a Ateńczycy przechowywali go na jego cześć.',
          'Był to statek Tezeusza, pogromcy Minotaura. Miasto, jak pisze Plutarch, strzegło go przez wieki.',
        ],
        step: [
          'Drewno próchnieje. Gdy deska miękła, cieśla wyjmował ją i wstawiał nową, mocną. I tak rok po roku.',
          'Raz maszt, raz wiosła. Nikt nie widział różnicy. Była to przecież tylko dobra opieka.',
        ],
        rising: [
          'W końcu nie została ani jedna stara deska. „To ten sam” – mówili jedni. „Kopia” – mówili drudzy.',
          'Przyszedł dzień, gdy wymieniono ostatnią starą deskę. I wtedy filozofowie zaczęli się kłócić.',
        ],
        deeper: [
          'Dużo później Thomas Hobbes dołożył swoje: a jeśli ktoś zachował stare deski i złożył drugi statek?',
          'Wyobraźcie sobie, rzekł Hobbes, że ktoś złożył całe stare drewno. Który statek jest prawdziwy?',
        ],
        turn: [
          'Czy statek to drewno? Wtedy niszczy go każda naprawa. Czy kształt? Wtedy mogą być dwa.',
          'Jeśli liczy się drewno, dawno odpłynął. A jeśli kształt, to nie może się nigdy zestarzeć.',
        ],
        peak: [
          'A teraz spójrz na swoją dłoń. Komórki skóry mają parę tygodni. Nikt nie spytał, czy to wciąż ty.',
          'A ty? Skóra odnawia się w tygodnie, kości w lata. W tej chwili stoisz w suchym doku.',
        ],
        release: [
          'Może jesteśmy mniej jak rzecz, a bardziej jak rzeka: woda wciąż inna, a imię zawsze to samo.',
          'Może zostaje nie drewno, lecz rejs: jedna długa opowieść, w której każda deska znała następną.',
        ],
        ending: [
          'Nie jesteś swoimi deskami. Jesteś ręką, która naprawia. Co więc wymienisz dzisiaj?',
          'Gdy się kłócili, statek płynął. Może to jest odpowiedź: jest ten sam, dopóki płynie.',
        ],
      },
    },
    butterfly: {
      title: ['Pytanie motyla', 'Kto komu się śni?', 'Zhuangzi się budzi'],
      blurb: [
        'Mędrcowi śni się, że jest motylem. Budzi się i coś przestaje być pewne.',
        'Ponad dwa tysiące lat temu w Chinach zasnął pewien człowiek. Jego pytanie wciąż nie śpi.',
      ],
      lines: {
        hook: [
          'Ponad dwa tysiące lat temu w Chinach zasnął człowiek. Do dziś nie obudził się do końca.',
          'Najkrótszy sen w filozofii ma ponad dwa tysiące lat, a waży mniej niż jeden listek.',
        ],
        setup: [
          'Nazywał się Zhuangzi. Lubił się śmiać, miał niewiele i nie ufał niczemu, co było pewne.',
          'Zhuangzi był myślicielem, który wolał mętną rzekę od pałacu. W ciepły dzień położył się i zasnął.',
        ],
        step: [
          'Śniło mu się, że jest motylem. Bez imienia, bez obowiązków, bez przeszłości. Skrzydła i światło.',
          'We śnie miał skrzydła. Leciał z kwiatka na kwiatek, zadowolony, i słuchał tylko siebie.',
        ],
        rising: [
          'Motyl nie znał żadnego Zhuangzi. Wcale też za nim nie tęsknił. Bo i po co? Miał wiatr.',
          'Ani razu nie pomyślał: jestem człowiekiem, który śni. Myślał po motylemu: czerwone, żółte, czerwone.',
        ],
        deeper: [
          'Było to tak prawdziwe jak dla ciebie ta chwila. Takie są sny: nigdy nie wyglądają jak sny.',
          'Słońce grzało, nektar był słodki. Jeśli to nie jest prawdziwe, to co sprawia, że coś jest?',
        ],
        turn: [
          'Wtedy się obudził i znów był to on: ciężkie ręce, stara szata, żadnych wątpliwości.',
          'Nagle leżał znowu w trawie, stary człowiek o zdrętwiałych nogach. A razem z nim zbudziło się pytanie.',
        ],
        peak: [
          'Czy jestem człowiekiem, któremu śniło się, że jest motylem? Czy motylem, który śni, że jest człowiekiem?',
          'Który z nas dwóch, zapytał, jest snem? Czy on jest mój, czy to ja jestem jego drzemką w ciepły dzień?',
        ],
        release: [
          'Możesz się uszczypnąć. Ale ręka we śnie też szczypie. Nie ma drzwi, z których widać oba światy.',
          'Nie nazwał tego błędem. Nazwał to przemianą rzeczy: raz to, raz tamto, i jedno i drugie prawdziwe.',
        ],
        ending: [
          'Dziś, zasypiając, zapytaj cicho: kto z nas się teraz budzi? I nie bój się odpowiedzi.',
          'Może to nieważne, które z dwojga jest prawdziwe. Ważne, by dobrze latać, póki to trwa.',
        ],
      },
    },
    cave: {
      title: ['Cienie na ścianie', 'Więzień, który się odwrócił', 'Wyjście z jaskini'],
      blurb: [
        'Ludzie w jaskini biorą cienie za świat. Jeden się odwraca. Ta historia Platona jest o nas.',
        'A jeśli wszystko, co widzisz, to tylko cień? Jeden człowiek odwrócił się i spojrzał.',
      ],
      lines: {
        hook: [
          'Wyobraź sobie, że całe życie patrzysz na jedną ścianę. Zrobił to Platon, dwadzieścia cztery wieki temu.',
          'Jaskinia, ogień i ściana. Nic więcej nie było Platonowi trzeba, by opisać całe nasze życie.',
        ],
        setup: [
          'W jaskini siedzą ludzie, od dziecka związani tak, że widzą tylko jedno: ścianę przed sobą.',
          'Są tam ludzie, którzy nigdy nie odwrócili głowy. Nie cierpią. Niczego innego nie znają.',
        ],
        step: [
          'Za ich plecami płonie ogień. Przed ogniem ktoś nosi figury, a po ścianie kroczą ich cienie.',
          'Po skale suną cienie: koń, dzban, drzewo. Dla tych ludzi to nie cienie. To jest cały świat.',
        ],
        rising: [
          'Mają tam znawców. Kto zgadnie, jaki cień będzie następny, temu klaszczą. Uchodzi za mędrca.',
          'Nadają cieniom imiona i kłócą się o nie do chrypki. Najlepszy znawca dostaje nawet nagrodę.',
        ],
        deeper: [
          'Pewnego dnia ktoś zostaje uwolniony. Odwraca się i uczy się pierwszej rzeczy: prawda boli w oczy.',
          'Potem kogoś rozkuto i kazano mu wstać. Ogień go oślepia. Chciałby wrócić na swoje miejsce.',
        ],
        turn: [
          'Potykając się, wychodzi na zewnątrz. Z początku znosi tylko noc i gwiazdy odbite w wodzie.',
          'Droga w górę jest stroma. Na dworze nie widzi nic, bo za jasno. Potem powoli wracają barwy.',
        ],
        peak: [
          'I oto widzi drzewo. Nie cień drzewa. Stoi przed nim i płacze, bo ono ma liście.',
          'W końcu podnosi wzrok i widzi słońce. Rozumie: wszystkie cienie na dole były od niego pożyczone.',
        ],
        release: [
          'Schodzi, żeby im powiedzieć. W ciemności się potyka, a oni się śmieją: popsułeś sobie tam oczy!',
          'Wrócił, żeby uwolnić innych. Nie dziękują mu. Kto lubi słyszeć, że ściana to tylko ściana?',
        ],
        ending: [
          'Nasza ściana mieści się dziś w kieszeni i świeci. To dobra jaskinia. Nie pora odwrócić głowę?',
          'Łańcuchy zresztą nigdy nie były zbyt mocne. Platon mówi: zacznij od odwrócenia głowy.',
        ],
      },
    },
  },
}
