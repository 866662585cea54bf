### Contacts.

## Families of roles in the rail; short names, at most about 24 characters.

contacts-family-focal-points = جهات الاتصال الوطنية
contacts-family-official-contact-points = جهات الاتصال الرسمية
contacts-family-national-authorities = السلطات المختصة
contacts-family-regional-centres = المراكز الإقليمية
contacts-family-un-bodies = هيئات الأمم المتحدة
contacts-family-non-governmental = المنظمات غير الحكومية
contacts-family-industry = رابطات الصناعة
contacts-family-donors = الجهات المانحة
contacts-family-researchers = الباحثون
contacts-family-experts = الخبراء واللجان
contacts-family-ministries-and-missions = الوزارات والبعثات
contacts-family-secretariat = الأمانة
contacts-family-customs = الجمارك
contacts-family-others = جهات اتصال أخرى

## Fields of a contact: labels of forms, columns of files, entries of the history.

contacts-field-name = الاسم
contacts-field-family-name = اسم العائلة
contacts-field-given-name = الاسم الأول
contacts-field-prefix = صيغة المخاطبة
contacts-field-email = البريد الإلكتروني
contacts-field-telephone = الهاتف
contacts-field-website = الموقع الشبكي
contacts-field-address = العنوان البريدي
contacts-field-languages = اللغات
contacts-field-expertise = مجالات المساعدة
contacts-field-time-zone = المنطقة الزمنية
contacts-field-preferred = وسيلة التواصل المفضلة
contacts-field-role = الدور
contacts-field-convention = الاتفاقية
contacts-field-country = البلد
contacts-field-office = الجهة
contacts-field-position = المنصب
contacts-field-from = من
contacts-field-until = إلى
contacts-field-confirmed = آخر تحقق
contacts-field-starred = مميز بنجمة
contacts-field-note = ملاحظة خاصة
contacts-field-tags = وسوم خاصة

## What is wrong in a form or a file; stands beside the field, or after line and column.

contacts-problem-missing = هذا الحقل لازم.
contacts-problem-too-long = النص أطول من اللازم.
contacts-problem-too-many = العدد أكبر من اللازم.
contacts-problem-not-an-email = ليس هذا عنوان بريد إلكتروني.
contacts-problem-unknown = هذه القيمة غير معروفة هنا.
contacts-problem-not-a-day = لا وجود لهذا التاريخ. تلزم السنة والشهر واليوم، مثل 2026-02-28.
contacts-problem-before-from = اليوم الأخير يسبق اليوم الأول.
contacts-problem-shifted = قيم هذا الصف مزاحة عن أعمدتها.
contacts-problem-cut-off = ينتهي هذا القيد قبل أوانه.
contacts-problem-not-a-card = هذه الأسطر لا تنتمي إلى أي بطاقة.
contacts-problem-unreadable = تتعذر قراءة هذا القيد.
contacts-problem-too-large = هذا العنصر أكبر من اللازم فتُرك.
