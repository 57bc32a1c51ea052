import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['Morze jest dziwniejsze, niż myślisz', 'Tajemnice głębin', 'Trzy serca i jedna pieśń'],
      blurb: [
        'Niebieska krew, ojcowie w ciąży i pieśń przez cały ocean: fakty z głębin.',
        'Pod falami rządzą inne prawa. Ostatni fakt jeszcze dziś komuś opowiesz.',
      ],
      opening: [
        'Chodziliśmy po Księżycu, a większości dna morza nie widział nikt. Oto, co wiemy do tej pory.',
        'Ponad dwie trzecie planety leży pod wodą, a tam prawie nic nie działa tak, jak się spodziewasz.',
        'Wstrzymaj oddech. Schodzimy tam, gdzie od zawsze mieszkają nasi najdziwniejsi sąsiedzi.',
      ],
      items: {
        octopus:
          'Ośmiornica ma trzy serca i niebieską krew. Dwa serca służą skrzelom, a trzecie całej reszcie ciała.',
        seahorse:
          'U koników morskich w ciążę zachodzi ojciec. Za jednym razem może wydać na świat ponad tysiąc młodych.',
        ridge:
          'Najdłuższe góry na Ziemi leżą pod wodą. Ciągną się przez sześćdziesiąt pięć tysięcy kilometrów.',
        sharks: 'Rekiny są starsze od drzew. Polowały już, gdy na lądzie nie było ani jednego lasu.',
        plankton:
          'Mniej więcej co drugi twój oddech pochodzi z morza: drobny plankton daje około połowy tlenu.',
        turtle:
          'Żółwica morska po dziesiątkach lat wraca na plażę, na której się wykluła. Prowadzi ją magnetyzm Ziemi.',
        maps: 'Mapy Księżyca mamy dokładniejsze niż mapy dna mórz. Prawie całe to wciąż biała kartka.',
      },
      crown:
        'A wieloryby? Ich pieśni słychać setki kilometrów dalej. Rozmawiają przez całe morza, w ciemności.',
      closing: [
        'Gdy następnym razem staniesz nad morzem, posłuchaj. Może ktoś ogromny snuje tam długą opowieść.',
        'Morze zachowało większość swoich tajemnic. Dobra wiadomość: zostało coś do odkrycia i dla ciebie.',
        'A to tylko to, co wiemy. Naprawdę dziwne fakty wciąż pływają sobie tam, na dole.',
      ],
    },
    space: {
      title: ['Kosmos, przy którym zmalejesz', 'Jesteś z gwiazd', 'Dzień dłuższy niż rok'],
      blurb: [
        'Planeta, która by pływała, ślady, które nie znikają, i to, z czego jesteś ty.',
        'Kilka krótkich faktów o bardzo dużym miejscu. Ostatni jest o tobie.',
      ],
      opening: [
        'Spójrz dziś w górę. Prawie wszystko, co tam zobaczysz, jest dziwniejsze niż opowieści o tym.',
        'Kosmos zaczyna się tylko sto kilometrów nad głową. Dalej zdrowy rozsądek zostaje w domu.',
        'Wszechświatu wszystko jedno, co uważamy za normalne. I to jest w nim piękne. Gotowi? W drogę.',
      ],
      items: {
        venus:
          'Na Wenus doba trwa dłużej niż rok. Jeden obrót zajmuje 243 ziemskie dni, a okrążenie Słońca 225.',
        footprints: 'Ślady na Księżycu wciąż tam są. Bez wiatru i deszczu mogą przetrwać miliony lat.',
        sunlight:
          'Światło słońca na twojej twarzy ma osiem minut. Gdyby Słońce zgasło, nie wiedzielibyśmy od razu.',
        saturn:
          'Saturn jest tak lekki jak na swój rozmiar, że pływałby w wodzie. Trzeba tylko bardzo dużej wanny.',
        station:
          'Astronauci na stacji widzą szesnaście wschodów słońca na dobę: jedno okrążenie to półtorej godziny.',
        olympus:
          'Najwyższy znany wulkan stoi na Marsie. Jest mniej więcej dwa i pół raza wyższy niż Everest.',
        leaving:
          'Księżyc od nas odchodzi, o prawie cztery centymetry rocznie. Mniej więcej tak rosną paznokcie.',
      },
      crown: 'A najlepsze na koniec: żelazo w twojej krwi i wapń w kościach wykuły się we wnętrzu gwiazd.',
      closing: [
        'Więc patrząc dziś w niebo, nie myśl, że jesteś niczym. Patrzysz na swoją najstarszą rodzinę.',
        'Nie tylko ty jesteś we wszechświecie. On jest też w tobie i właśnie ogląda ten film.',
        'Nieźle jak na szczyptę gwiezdnego pyłu, prawda? Podaj to dalej komuś, kto też jest z gwiazd.',
      ],
    },
    animals: {
      title: [
        'Zwierzęta wiedzą coś, czego nie wiesz',
        'Dzika strona zwyczajności',
        'Niewiarygodne zwierzęta',
      ],
      blurb: [
        'Smakują nogami, słyszą przez ziemię i nigdy nie zapominają twarzy.',
        'Twoi sąsiedzi w futrach i piórach mają talenty, w które trudno uwierzyć.',
      ],
      opening: [
        'Dzielisz planetę z superbohaterami. Po prostu nie noszą peleryn, a kilku mieszka w twoim ogrodzie.',
        'Myślisz, że znasz zwierzęta? Takie fakty nawet one opowiadają sobie na przyjęciach.',
        'Natura ćwiczyła przez kilka miliardów lat. Oto niektóre z jej najbardziej zaskakujących pomysłów.',
      ],
      items: {
        bee: 'Pszczoła robotnica przez całe życie robi jedną dwunastą łyżeczki miodu. Pomyśl o niej przy śniadaniu.',
        crow: 'Wrony latami pamiętają twarze. Skrzywdź jedną, a będzie cię besztać i powie wszystkim innym.',
        butterfly: 'Motyle smakują nogami. Wystarczy im stanąć na liściu, by wiedzieć, czy obiad jest dobry.',
        owl: 'Sowa w ogóle nie może poruszać oczami. Za to głowę obraca aż o 270 stopni.',
        elephant:
          'Słonie słyszą stopami. Ich niski głos biegnie ziemią do przyjaciół oddalonych o kilometry.',
        dog: 'Odcisk psiego nosa jest tak wyjątkowy jak twój palec. Nie ma na świecie dwóch takich nosów.',
        bear: 'Pod białym futrem niedźwiedź polarny jest czarny. A włosy są bezbarwne i puste w środku.',
      },
      crown:
        'A rybitwa popielata co roku leci od bieguna do bieguna: przez życie to trzy razy na Księżyc i z powrotem.',
      closing: [
        'Gdy poczujesz się zwyczajnie, pamiętaj: gdzieś motyl stoi nogami w obiedzie i jest szczęśliwy.',
        'Kim chcesz być przez jeden dzień? Wybierz mądrze i na wszelki wypadek nie zadzieraj z wronami.',
        'A one myślą, że to my jesteśmy dziwni: chodzimy na dwóch nogach i płacimy za spanie w lesie.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Trzy życzenia na wyspie', 'Patrz, z kim toniesz', 'Lampa na plaży'],
      blurb: [
        'Troje rozbitków, jedna lampa, trzy życzenia. Dwa są udane. Teraz kolej na trzecie.',
        'Na bezludnej wyspie dżin spełnia po jednym życzeniu. Co może pójść nie tak?',
      ],
      lines: {
        hook: [
          'Statek się rozbił, a na malutką bezludną wyspę fale wyrzuciły troje: oto {first}, {second} i {third}.',
          'Na wyspie z jedną palmą siedzą {first}, {second} i {third}. Siedzą tak już równe trzy lata.',
        ],
        setup: [
          'Do jedzenia były same kokosy. Na śniadanie kokos, na obiad zupa. Zupa, rzecz jasna, z kokosa.',
          'Wszystkie historie znali już na pamięć. {First} {first:znał|znała} tylko dwie, i obie były o zupie.',
        ],
        step: [
          '{Second} {second:prowadził|prowadziła} kalendarz, {first} {first:wypatrywał|wypatrywała} statków, a {third} {third:dbał|dbała} o morale.',
          'W niedziele była kłótnia. W poniedziałki też. We wtorki głosowano, kto dzisiaj ma rację.',
        ],
        rising: [
          'Pewnego ranka przypływ przyniósł starą lampę. Potarli ją porządnie i wylazł z niej dżin.',
          'Aż tu nagle {second} potyka się w piasku o starą lampę. A z niej dżin, jeszcze w kapciach.',
        ],
        deeper: [
          'Kichał bardzo długo. „Tysiąc lat kurzu – mówi – i żeby ktoś choć raz przyszedł ze ścierką!”',
          'Przeciągnął się, aż chrupnęło. „Skoro mnie zbudziliście – mówi – to załatwmy to przed obiadem”.',
        ],
        turn: [
          '„Trzy życzenia, po jednym na głowę”. „Ja chcę do domu!” – woła {first}. Puf, i już po wszystkim.',
          '„Po jednym życzeniu – ziewa dżin – i prędko”. „Do domu, na wieś!” – woła {first}. Pyk, i pusto.',
        ],
        peak: [
          '„Ja też do domu – mówi {second} – do ogrodu i miękkiego łóżka!” Puf. Zrobiło się bardzo cicho.',
          'Nie zastanawia się też {second}: „Do domu! I żeby na obiad nie było kokosa!” Pyk. I znowu pusto.',
        ],
        release: [
          '{Third} patrzy w lewo. {Third} patrzy w prawo. Sam piasek i nie ma z kim pogadać.',
          '{Third} milczy. „A ty?” – pyta dżin. „Jakoś tu cicho się zrobiło” – słyszy w odpowiedzi.',
        ],
        ending: [
          '„Smutno mi bez nich – wzdycha {third}. – Chcę, żeby oboje znowu tu byli!” Puf.',
          '„Wiesz co? – mówi {third}. – Tęsknię za nimi. Niech oboje tu zaraz wrócą!” Pyk. Pyk.',
        ],
      },
    },
    errand: {
      title: ['Najwolniejszy posłaniec świata', 'Tam i z powrotem', 'Czekając na żółwia'],
      blurb: [
        'Piknik, jedna zapomniana rzecz i żółw, który zgłosił się na ochotnika. Potrzebna cierpliwość.',
        'Brakuje tylko jednego drobiazgu. Żółw zaraz wróci. Na pewno zaraz wróci. Chyba.',
      ],
      lines: {
        hook: [
          'Na piknik {place} idą we troje: {first}, {second} i żółw. Z żółwiem zajmuje im to cztery dni.',
          'Pewnego pięknego dnia {first}, {second} i żółw ruszają na piknik. Po tygodniu są już {place}.',
        ],
        setup: [
          'Koc rozłożony, jedzenie wyjęte, i nagle {first} blednie: „Zapomnieliśmy wziąć {thing.acc}!” I zapada cisza.',
          'Wszystko jest: ser, tort, lemoniada. Tylko {thing} {thing:został|została|zostało} w domu, na stole.',
        ],
        step: [
          '„Bez tego – mówi {second} – piknik to tylko siedzenie na ziemi”. Wszyscy od razu się zgadzają.',
          'Długo patrzą na siebie nawzajem. A potem, nie wiadomo czemu, oboje patrzą prosto na żółwia.',
        ],
        rising: [
          '„No dobrze, pójdę – mówi żółw. – Ale obiecajcie, że nie ruszycie tortu, aż wrócę. Zgoda?”',
          '„Niech będzie, przyniosę – mówi żółw. – Ale beze mnie nikt nie zje ani okruszka. Obiecujecie?”',
        ],
        deeper: [
          'Obietnica padła. Żółw zniknął w krzakach, a oni położyli się na plecach i patrzyli w chmury.',
          'Słowo honoru! Żółw skinął głową i wyruszył, a liście powoli się za nim zamknęły.',
        ],
        turn: [
          'Minął dzień. Minęły dwa. Ser zaczął ruszać się sam. „Słowo to słowo” – twardo mówi {first}.',
          'Wieczór, ranek i znów wieczór. „Już zaraz przyjdzie” – powtarzają sobie piątego dnia.',
        ],
        peak: [
          'Po tygodniu brzuchy śpiewały głośniej niż ptaki. „Coś się stało” – mówi w końcu {second}.',
          'Dziesiątego dnia {second} już nie wstaje. „On nie wróci” – mówi {first} słabym głosem.',
        ],
        release: [
          '„Po kawałeczku – mówi {first}. – Żółw zrozumie”. I oboje sięgają powoli po tort.',
          '„Dość, czekaliśmy uczciwie” – postanawiają i drżącymi łapami wyjmują tort z pudełka.',
        ],
        ending: [
          'A tu z krzaków głos: „Wiedziałem! Skoro oszukujecie, to ja w ogóle nigdzie nie idę!”',
          '„Aha! – woła żółw i wyskakuje zza drzewa. – I właśnie dlatego jeszcze nie wyruszyłem!”',
        ],
      },
    },
    stars: {
      title: ['Co mówią gwiazdy?', 'Genialny wniosek', 'Jedna noc pod namiotem'],
      blurb: [
        'Wielki umysł i jego cierpliwy pomocnik jadą na biwak. W nocy pyta, co mówią gwiazdy.',
        'Dwóch biwakowiczów, niebo pełne gwiazd i jedno pytanie. Odpowiedź jest bliżej, niż myślą.',
      ],
      lines: {
        hook: [
          'Na biwak poszli dwaj: {hero}, najmądrzejszy w kraju, i jego pomocnik {name}. Nocowali {place}.',
          'Pewnego razu {hero} i {helper} imieniem {name} wybrali się na weekend pod namiot. Nocowali {place}.',
        ],
        setup: [
          'Jeden objaśniał ogień, zupę i mech. Drugi, a był to {name}, rozpalił ogień i ugotował zupę.',
          'Cały dzień {hero} wygłaszał wykłady o przyrodzie, a {name} rozbijał namiot. Dobry był to namiot.',
        ],
        step: [
          '„Obserwacja to wszystko – rzekł {hero} przy deserze. – Ty, mój drogi, patrzysz, ale nie widzisz”.',
          '„Patrzą wszyscy – rzekł {hero} z zupą na brodzie – ale mało kto zauważa”. {name} milczał.',
        ],
        rising: [
          'Powiedzieli sobie dobranoc i wpełzli do namiotu. Wkrótce słychać było chrapanie na dwa głosy.',
          'Najedli się, pośmiali i poszli spać. {name} ustawił w rządku buty i lampę, a obok położył mapę.',
        ],
        deeper: [
          'W ciemności huknęła sowa i coś zaszeleściło. Nad obozem powiał wietrzyk, chłodny i orzeźwiający.',
          'Nad ranem dał się słyszeć hałas, jakby ktoś z całych sił próbował nie hałasować. I ucichło.',
        ],
        turn: [
          'Parę godzin później {hero} szturchnął towarzysza: „{name.voc}, spójrz w niebo. Powiedz, co widzisz?”',
          'O trzeciej w nocy {hero} go zbudził: „Szybko, {name.voc}. Popatrz w górę. Co ci to mówi?”',
        ],
        peak: [
          '„Widzę miliony gwiazd – rzekł {name}. – Niektóre mają planety, a na nich może być życie”.',
          '{name} się zamyślił: „Sądząc po księżycu, jest po trzeciej. A jutro będzie piękna pogoda”.',
        ],
        release: [
          '„I mówi mi to, że my jesteśmy mali, a świat wielki, i że mamy szczęście tu być. A tobie?”',
          '„A także – dodał wzruszony – jacy jesteśmy mali pod tym niebem. A co ono mówi tobie?”',
        ],
        ending: [
          'Milczał {hero} przez chwilę. „{name.voc}, jesteś geniuszem. Mnie to mówi, że ukradli nam namiot”.',
          'Westchnął {hero} głęboko: „Mnie, drogi {name.voc}, mówi to, że jakiś złodziej ma teraz świetny namiot”.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: ['Wygraj dzień przed śniadaniem', 'Małe zasady dobrego dnia', 'Lepszy dzień już od dziś'],
      blurb: [
        'Bez magii i zimnych pryszniców o piątej: kilka małych zasad, które oddadzą ci godzinę dziennie.',
        'Małe nawyki, duży efekt. Ostatnia rada trzyma przy życiu wszystkie pozostałe.',
      ],
      opening: [
        'Nie potrzebujesz nowego życia. Potrzebujesz paru lepszych minut. Oto te, które liczą się najbardziej.',
        'Dobry dzień to nie przypadek. Składa się z drobiazgów i możesz zacząć już dziś wieczorem.',
        'Wszyscy mamy te same dwadzieścia cztery godziny. Oto, jak odzyskać kilka, bez pośpiechu.',
      ],
      items: {
        twoMinutes: 'Coś zajmuje mniej niż dwie minuty? Zrób to od razu. Samo zapisanie trwa dłużej.',
        hardFirst:
          'Najtrudniejsze zrób najpierw, przed pierwszą wiadomością. Potem dzień toczy się już z górki.',
        evening:
          'Ubranie i torbę przygotuj wieczorem. Rano nikt z nas nie jest dobry w podejmowaniu decyzji.',
        phone: 'Niech telefon śpi w innym pokoju. Zaśniesz szybciej, a do budzika trzeba będzie wstać.',
        walk: 'Nie idzie? Przejdź się dziesięć minut. Dobre pomysły lubią nogi i rzadko przychodzą do siedzących.',
        water: 'Wypij szklankę wody przed pierwszą kawą. Masz za sobą osiem godzin bez jednej kropli.',
        three:
          'Zapisz na dziś trzy zadania, nie dziesięć. Trzy zrobione są lepsze niż dziesięć, które patrzą na ciebie nocą.',
      },
      crown:
        'I najważniejsze: nie opuszczaj dobrego nawyku dwa razy z rzędu. Raz to potknięcie. Dwa to nowy nawyk.',
      closing: [
        'Wybierz jedną rzecz i zacznij jutro. Za miesiąc nie będziesz pamiętać, jak było przedtem.',
        'Nie próbuj wszystkiego naraz. Jeden kamyk we właściwym miejscu zmienia bieg całego strumienia.',
        'To nic trudnego. Na tym polega sekret: łatwe rzeczy się robi, a zrobione się sumują.',
      ],
    },
    home: {
      title: ['Domowe sztuczki, które działają', 'Mniej bałaganu, więcej pieniędzy', 'Dom ci podziękuje'],
      blurb: [
        'Koniec szukania kluczy, mniej marnowania, mniej wydatków: małe sztuczki dla spokojnego domu.',
        'To wiedziała twoja babcia, a nie wie twój sąsiad. Ostatnia rada jest warta prawdziwych pieniędzy.',
      ],
      opening: [
        'Spokojny dom to nie kwestia pieniędzy, tylko kilku mądrych nawyków. Otwórzmy drzwi i wejdźmy.',
        'Prawie cały bałagan wychodzi z tych samych dziur. Oto, jak je zatkać, sztuczka po sztuczce.',
        'Albo dom pracuje dla ciebie, albo ty dla domu. Z tymi sztuczkami zamienisz role już dziś.',
      ],
      items: {
        keys: 'Daj kluczom jedną miseczkę przy drzwiach i nigdzie indziej. Już nigdy nie będziesz ich szukać.',
        wait: 'Zanim kupisz coś niepotrzebnego, poczekaj trzy dni. Większość zachcianek tyle nie żyje.',
        photo: 'Zanim coś rozkręcisz, zrób zdjęcie: kable, półki, maszyny. Potem bardzo się przyda.',
        double: 'Gotuj podwójnie i połowę zamroź. W zły dzień przyniesie ci kolację twoje dawne ja.',
        light:
          'Trzymaj lampę, baterie i wodę w jednym pudełku i raz w roku je sprawdź. Burza nie umawia się na wizytę.',
        plug: 'Zanim zadzwonisz po pomoc, sprawdź wtyczkę, bezpiecznik i filtr. Prawie zawsze to jedno z nich.',
        oneOut: 'Nowa rzecz przychodzi, stara odchodzi. Tak szafy na zawsze zostaną tej samej wielkości.',
      },
      crown:
        'A z pieniędzmi tak: najpierw odłóż, potem wydaj resztę. W odwrotnej kolejności nigdy nic nie zostaje.',
      closing: [
        'Zacznij od miseczki na klucze. To jedna minuta, a oszczędzi ci całych dni życia.',
        'Spróbuj dziś wieczorem jednej rzeczy. Porządek to nie talent, tylko kilka decyzji podjętych raz.',
        'Dom nie musi być idealny. Ma dać ci dobrze spać, a rano wyjść z niego na czas.',
      ],
    },
    people: {
      title: ['Żeby wspominali cię dobrze', 'Małe słowa, wielkie drzwi', 'Zdania, które otwierają serca'],
      blurb: [
        'Jak zapamiętać imię, ugasić kłótnię i dobrze przeprosić: małe zasady bycia z ludźmi.',
        'Nikt nie rodzi się dobry w byciu z ludźmi. To garść nawyków, a ostatni zajmuje minutę.',
      ],
      opening: [
        'Bycie z ludźmi to nie dar, tylko garść nawyków. I wcale nie trzeba do tego głośno mówić.',
        'Ludzie zapomną, co wiesz, ale nie zapomną, jak im było przy tobie. Oto, jak to działa.',
        'Najlepsze narzędzia do bycia z ludźmi nic nie kosztują i nic nie ważą. I prawie nikt ich nie używa.',
      ],
      items: {
        names: 'Słyszysz imię? Od razu je powtórz: „Miło mi, Anno”. Tak zostanie ci w pamięci.',
        angry: 'Gniewną wiadomość napisz, ale nie wysyłaj. Rano, przy śniadaniu, z ulgą ją skasujesz.',
        ear: 'Ktoś narzeka? Zapytaj: pomóc ci czy posłuchać? To uratuje wieczór wam obojgu.',
        praise:
          'Chwal ludzi za plecami. Pochwała prawie zawsze do nich dotrze i jest wtedy warta dwa razy więcej.',
        pause: 'Zanim odpowiesz, policz do trzech. Wielu mówi to, co ważne, dopiero po pierwszej ciszy.',
        sorry:
          'W dobrych przeprosinach nie ma słowa „ale”. „Przepraszam, to mój błąd”. Kropka. Oto cały sekret.',
        question:
          'Nie spiesz się z radą. Zadaj jeszcze jedno pytanie. Tłumacząc, ludzie często sami znajdują odpowiedź.',
      },
      crown: 'I najważniejsze: właśnie o kimś myślisz. Zadzwoń do tej osoby. Dziś. To zajmie jedną minutę.',
      closing: [
        'Nie zapamiętasz wszystkiego. Zapamiętaj jedno: bądź kimś, obok kogo chce się usiąść.',
        'Za pierwszym razem będzie dziwnie. Za drugim ciepło. A potem to już po prostu będziesz ty.',
        'Życzliwość to jedyna umiejętność, której przybywa, gdy ją rozdajesz. Sprawdź to jeszcze dziś.',
      ],
    },
  },
}
